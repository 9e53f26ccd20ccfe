/**
 * As `npm test -- histories` plays ten thousand seeds of whole nodes: each of these plays every eighth, so that they take as many cores as there are. The
 * properties of the law beside them are those of jest.config.cjs.
 */
const { projects, ...config } = require('./jest.config.cjs');

const shares = 8;
const property = projects.find(({ displayName }) => displayName === 'property');
const seeds = '<rootDir>/test/simulation/simulation.property.spec.ts';

module.exports = {
  ...config,
  projects: [
    { ...property, testPathIgnorePatterns: [...property.testPathIgnorePatterns, '/test/simulation/'] },
    ...Array.from({ length: shares }, (_, nth) => ({
      ...property,
      testMatch: [seeds],
      globals: { share: { nth, of: shares } },
    })),
  ],
};
