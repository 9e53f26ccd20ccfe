import { sources } from './sources.js';

/** `libs/testing` is what tests are made of; the guide's program is for others to run. */
const notOurs = /^libs\/testing\/|\/docs\/guide\/take-events\.ts$/;
const listeners = sources().filter(({ path, text }) => /\bcreateServer\(/.test(text) && !notOurs.test(path));

describe('what listens', () => {
  it('[attack 1] ends no process by what it throws: Fastify sees to it, or a safe listener', () => {
    expect(listeners.length).toBeGreaterThan(1);
    expect(
      listeners.filter(({ text }) => !/\bcreateServer\(\s*safeListener\(/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});
