import { decodeProtectedHeader } from 'jose';
import { bitstringList, statusListsAt } from '@puente/credentials/status-list';
import { didWebOf } from '@puente/credentials/did';
import { instant, milliseconds } from '@puente/domain/kernel';
import { listEditionsOf } from '@puente/persistence/status-lists';
import type { TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
beforeAll(async () => {
  node = await testNode('GT');
});
afterAll(() => node.close());

/** What the case-worker leaves. */
async function publish(...indexes: number[]): Promise<string> {
  const { clock, keyStore, publicUrl } = node.parts;
  const signer = await keyStore.current();
  const now = clock.now();
  const validUntil = instant(milliseconds(now) + 86_400_000);
  const ended = indexes.map((index) => ({ index, state: 'revoked' as const }));
  const editions = listEditionsOf(node.database.poolOf('worker'));
  const [did, statusLists] = [didWebOf(publicUrl), statusListsAt(publicUrl)];
  const content = await bitstringList({ did, statusLists, list: 1, ended, now, validUntil, ttl: 300 }, signer);
  const says = indexes.join();
  const edition = { list: 1, content, says, kid: signer.kid, madeAt: now, validUntil };
  for (const form of ['bitstring', 'token'] as const) await editions.keep({ ...edition, form });
  return content;
}

describe('[F27] a status list', () => {
  it('is none before a credential has a place in it', async () => {
    const anybody = node.bearer();
    expect(await anybody.get('/status-lists/1')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    for (const path of ['/status-lists/0', '/status-lists/x', '/status-lists/1.5', '/status-lists/-1'])
      expect((await anybody.get(path)).status).toBe(400);
  });

  it('is handed out signed to anybody, in both forms, and can be kept by caches', async () => {
    const content = await publish(7);
    const answer = await node.bearer().get('/status-lists/1');
    expect(answer).toMatchObject({ status: 200, body: { text: content } });
    expect(answer.headers.get('content-type')).toContain('application/vc+jwt');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(decodeProtectedHeader(content)).toMatchObject({ alg: 'ES256', typ: 'vc+jwt' });
    const tokens = await node.bearer().get('/status-lists/1/tokens');
    expect(tokens.headers.get('content-type')).toContain('application/statuslist+jwt');
  });

  it('tells nothing of who asks for what: one address for everybody, no cookie, nothing that varies', async () => {
    const [one, other] = [await node.bearer().get('/status-lists/1'), await node.bearer().get('/status-lists/1')];
    expect(one.body).toEqual(other.body);
    expect(one.headers.get('set-cookie')).toBeNull();
    expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
  });

  it('is not sent again to whoever has it, and is as soon as it says something else', async () => {
    const tag = (await node.bearer().get('/status-lists/1')).headers.get('etag') ?? '';
    expect((await node.bearer().get('/status-lists/1', { 'if-none-match': tag })).status).toBe(304);
    const newer = await publish(7, 8);
    const answer = await node.bearer().get('/status-lists/1', { 'if-none-match': tag });
    expect(answer).toMatchObject({ status: 200, body: { text: newer } });
  });
});
