import { join } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import type { Configuration } from 'webpack';

/**
 * Short local names and no spaces cost two seconds of building, and halve what a browser must read
 * at every opening of the page; what would make the script smaller still costs ten more. A script
 * of ASCII alone takes a browser one byte a character instead of two.
 */
const shortNames = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  extractComments: false,
  minimizerOptions: {
    compress: false,
    mangle: true,
    format: { asciiOnly: true, comments: false },
  },
});

/** Bundles the host page. Nothing of it is shipped, so speed of building and of opening matter. */
export const hostWebpackConfig = (output: string): Configuration => ({
  mode: 'development',
  devtool: false,
  target: 'web',
  entry: { host: join(__dirname, 'host/main.ts') },
  output: { path: output, filename: '[name].js', publicPath: '/bundle/' },
  resolve: {
    extensions: ['.ts', '.js'],
    fallback: { fs: false, path: false, crypto: false, stream: false },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
      {
        test: /@univerjs.engine-render.lib.es.index\.js$/,
        loader: join(__dirname, 'servers/first-grapheme-loader.js'),
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  // The React of Univer checks itself at every key in development; nobody develops it here.
  optimization: { nodeEnv: 'production', minimize: true, minimizer: [shortNames] },
  plugins: [new MiniCssExtractPlugin({ filename: '[name].css' })],
  performance: { hints: false },
});
