import fastify from 'fastify';
import { packed } from '../server/packed.js';
import { answeredIn, saysLanguage } from './answered-in.js';

describe('an answer', () => {
  const app = fastify()
    .addHook('onSend', saysLanguage)
    .addHook('onSend', packed)
    .get('/words', (request) => ({ says: answeredIn(request) }))
    .get('/kept', (request, reply) => {
      void reply.headers({ vary: 'accept', 'cache-control': 'public, max-age=60' }).type('text/plain');
      return answeredIn(request).repeat(1000);
    })
    .get('/codes', () => ({ code: 'es' }));
  afterAll(() => app.close());
  const headersOf = async (url: string) =>
    (await app.inject({ url, headers: { 'accept-language': 'ht, en' } })).headers;

  it('in words says in which language it is, and that it follows from the one asked for', async () => {
    expect(await headersOf('/words')).toMatchObject({ 'content-language': 'ht', vary: 'accept-language' });
    expect((await headersOf('/kept'))['vary']).toBe('accept, accept-language, accept-encoding');
  });

  it('without words says neither', async () => {
    const headers = await headersOf('/codes');
    expect([headers['content-language'], headers['vary']]).toEqual([undefined, undefined]);
  });
});
