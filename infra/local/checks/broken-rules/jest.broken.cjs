/** The unit suite, with the rule broken that `PUENTE_BROKEN_RULE` says, by its place in the list, or none. */
const { join } = require('node:path');
const { projects, ...config } = require('../../../../jest.config.cjs');

const unit = projects.find(({ displayName }) => displayName === 'unit');
const transform = Object.entries(unit.transform).map(([files, [, options]]) => [
  files,
  [join(__dirname, 'broken-source.cjs'), options],
]);

module.exports = { ...config, projects: [{ ...unit, transform: Object.fromEntries(transform) }] };
