'use strict';

const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin } = require('webpack');

const functionFiles = fs
  .readdirSync(path.join(__dirname, 'src/functions'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join(__dirname, 'src/functions', file));

/** The version that Excel is told. */
function manifestVersion() {
  const manifest = fs.readFileSync(path.join(__dirname, 'manifest.xml'), 'utf8');
  return /<Version>([^<]+)</.exec(manifest)?.[1] ?? '0.0.0.0';
}

/**
 * Builds the shipped add-in. `functions.js` stands on its own (Excel may run it before any pane is
 * opened); `taskpane.js` depends on it, so that both share one forecast service in the shared
 * runtime. What only some tabs need is loaded when such a tab opens.
 *
 * @returns {import('webpack').Configuration}
 */
module.exports = (env = {}, argv = {}) => ({
  mode: argv.mode ?? 'production',
  devtool: argv.mode === 'development' ? 'source-map' : false,
  entry: {
    functions: './src/functions/index.ts',
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    // The hash in the address makes a browser fetch a changed script anew. It is that of the content:
    // the hash of a whole compilation depends on the folder in which it runs.
    filename: '[name].js?[contenthash]',
    // A chunk is named after its content: an old page can never load a part of a newer build.
    publicPath: '',
    chunkFilename: 'chunks/[contenthash].js',
    assetModuleFilename: 'assets/[name].[contenthash][ext]',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
      {
        test: /\.json$/,
        include: [
          path.join(__dirname, 'src/editions/kernprognose-2025.json'),
          path.join(__dirname, 'src/editions/mpp-2025.json'),
          path.join(__dirname, 'src/realised'),
        ],
        type: 'javascript/auto',
        loader: path.join(__dirname, 'scripts/build/dense-json-loader.js'),
      },
    ],
  },
  // Without this webpack finds the global object by `new Function`, which the page's policy forbids.
  node: { global: false },
  plugins: [
    new DefinePlugin({
      global: 'globalThis',
      ADDIN_VERSION: JSON.stringify(manifestVersion()),
      FUNCTION_NAMESPACE: JSON.stringify(env.namespace ?? ''),
    }),
    new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: functionFiles }),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      chunks: ['functions', 'taskpane'],
      scriptLoading: 'blocking',
      inject: 'body',
    }),
    new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }] }),
  ],
  optimization: {
    chunkIds: 'deterministic',
    // Short names: what the functions and the pane share keeps its names in the shipped scripts.
    moduleIds: 'natural',
    mangleExports: 'size',
    // As small as what terser makes, in a seventh of the time; in this process, as swc has threads
    // of its own and starting others takes five seconds.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false })],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});
