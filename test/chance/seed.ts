import fc from 'fast-check';

/** Jest's own, which `npm test` gives it (infra/local/checks/seed.mjs) and Jest prints with `--showSeed`; by hand, another each time. */
fc.configureGlobal({ seed: jest.getSeed() });
