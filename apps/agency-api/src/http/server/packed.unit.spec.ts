import zlib, { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { packed } from './packed.js';

const words = JSON.stringify({ words: 'de quien pregunta '.repeat(200) });

/** One answer of a server that packs. */
async function sent(cache: string, accepted: string, body: string | Buffer = words) {
  const server = fastify().addHook('onSend', packed);
  server.get('/', (_request, reply) =>
    reply
      .headers({ 'content-type': 'text/plain', 'cache-control': cache, etag: '"t"', vary: 'accept-language' })
      .send(body),
  );
  return server.inject({ method: 'GET', url: '/', headers: { 'accept-encoding': accepted } });
}

describe('[attack 41] what is sent', () => {
  it('is packed as whoever asks unpacks it, where everybody may keep it', async () => {
    const br = await sent('public, max-age=60', 'gzip, deflate, br;q=0.9');
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(words);
    expect(br.headers).toMatchObject({ etag: 'W/"t"', vary: 'accept-language, accept-encoding' });
    expect(Number(br.headers['content-length'])).toBe(br.rawPayload.length);
    const gzip = await sent('public, max-age=60', 'br;q=0, gzip', Buffer.from(words));
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.rawPayload).toString()]).toEqual(['gzip', words]);
  });

  it('is as it is, where it is somebody’s, is short, or nobody unpacks it', async () => {
    for (const [cache, accepted, body] of [
      ['no-store', 'br', words],
      ['private, no-store', 'br', words],
      ['public, max-age=60', 'identity', words],
      ['public, max-age=60', 'br', 'short'],
    ] as const) {
      const { body: said, headers } = await sent(cache, accepted, body);
      expect([cache, accepted, said, headers['content-encoding']]).toEqual([cache, accepted, body, undefined]);
    }
  });
});

describe('[attack 70] what everybody may keep', () => {
  it('is packed once as long as the node keeps it, whatever strangers ask for meanwhile; hashes and status lists are not packed at all', async () => {
    const packing = jest.spyOn(zlib, 'brotliCompressSync');
    const large = Buffer.from('una regla que dura, '.repeat(10_000));
    const server = fastify().addHook('onSend', packed);
    const open = { 'cache-control': 'public, max-age=60' };
    server.get('/openapi.json', (_request, reply) =>
      reply.headers({ ...open, 'content-type': 'application/json' }).send(large),
    );
    server.get<{ Params: { nth: string } }>('/words/:nth', ({ params }, reply) =>
      reply.headers(open).send(words + params.nth),
    );
    server.get<{ Params: { media: string } }>('/tile/:media', ({ params }, reply) =>
      reply.headers({ ...open, 'content-type': `application/${params.media}` }).send(Buffer.alloc(4096, 'h')),
    );
    const ask = (url: string) => server.inject({ method: 'GET', url, headers: { 'accept-encoding': 'br' } });

    const first = await ask('/openapi.json');
    const before = packing.mock.calls.length;
    for (const media of ['octet-stream', 'vc+jwt', 'statuslist+jwt'])
      expect((await ask(`/tile/${media}`)).headers).not.toHaveProperty('content-encoding');
    expect(packing.mock.calls).toHaveLength(before);
    for (let nth = 0; nth < 70; nth += 1) await ask(`/words/${nth}`);
    packing.mockClear();
    expect((await ask('/openapi.json')).rawPayload).toEqual(first.rawPayload);
    expect(packing).not.toHaveBeenCalled();
    packing.mockRestore();
  });
});
