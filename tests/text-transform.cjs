// Jest counterpart of webpack's `asset/source` for data files.
module.exports = {
  process: (source) => ({ code: `module.exports = ${JSON.stringify(source)};` }),
};
