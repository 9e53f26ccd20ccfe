/**
 * Jest's own compiler, but for one file that it reads as if a rule of the law were broken in it: nothing is written, so that
 * nothing has to be put back. What is compiled is kept by its text, so the broken file is never mistaken for the true one.
 */
const { join } = require('node:path');
const swc = require('@swc/jest');
const rules = require('./broken-rules.json');

const broken = rules[Number(process.env.PUENTE_BROKEN_RULE || NaN)];

module.exports = {
  createTransformer(options) {
    const compiler = swc.createTransformer(options);
    const path = broken && join(__dirname, '..', '..', '..', '..', broken.file);
    const read = (source, file) => (file === path ? source.replace(broken.text, () => broken.instead) : source);
    return {
      ...compiler,
      getCacheKey: (source, file, how) => compiler.getCacheKey(read(source, file), file, how),
      process: (source, file, how) => compiler.process(read(source, file), file, how),
    };
  },
};
