import { sources } from './sources.js';

/** Fastify's and Node's names for where a request came from, and what proxies call it. */
const address = /\brequest\.ips?\b|\bremoteAddress\b|x-forwarded-|\bforwarded\b\s*['"]|trustProxy/i;

describe('from where somebody asks', () => {
  it('[attack 19] is read in one place of the API', () => {
    const readers = sources().filter(({ path, text }) => path.startsWith('apps/agency-api/src/') && address.test(text));
    expect(readers.map(({ path }) => path)).toEqual(['apps/agency-api/src/http/limits/address-of.ts']);
  });
});
