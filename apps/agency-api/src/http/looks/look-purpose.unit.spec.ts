import type { FastifyRequest } from 'fastify';
import { statedPurpose } from './look-purpose.js';

const inHeader = (words: string) =>
  statedPurpose({ headers: { 'look-purpose': words }, query: {} } as unknown as FastifyRequest);
const inQuery = (purpose: string) => statedPurpose({ headers: {}, query: { purpose } } as unknown as FastifyRequest);

describe('what somebody looks at a file for', () => {
  it('is said in words, from the header or the query', () => {
    expect([inHeader('Llam%C3%B3%20ella'), inQuery(' Llamó ella ')]).toEqual(['Llamó ella', 'Llamó ella']);
  });

  it.each(['', ' ', '\u200b', '\u2060\u3164', '\ufe0f'])('[attack 42] is not said by what nobody sees: %j', (words) => {
    expect([inHeader(encodeURIComponent(words)), inQuery(words)]).toEqual([undefined, undefined]);
  });

  it.each(['Ana \u202eaicraG', 'una\u0000', 'otra\nlínea'])(
    '[attack 42] turns or breaks no line of the worker’s page: %j',
    (words) => {
      expect(() => inHeader(encodeURIComponent(words))).toThrow();
      expect(() => inQuery(words)).toThrow();
    },
  );
});
