import {
  checkpointsOf,
  growLog,
  logKeysOf,
  logSize,
  readCheckpoint,
  readNote,
  signatureOf,
  tilesOf,
  treeOver,
  writtenCheckpoint,
} from '@puente/settlement/log';
import type { TestNode } from './node.js';
import { testNode } from './node.js';

const keys = logKeysOf('did:web:gt.puente.example', Buffer.alloc(32, 1));
const partner = logKeysOf('did:web:mx.puente.example', Buffer.alloc(32, 2));
const leaves = 300;

let node: TestNode;
/** As the relay leaves it. */
beforeAll(async () => {
  node = await testNode('GT');
  const { pool } = node.database;
  await pool.query(
    `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
     SELECT 'GT-26-7K3M9Q-N', n, 'note-added', now(), '{}', '{}', n::text, '', sha256(n::text::bytea) FROM generate_series(1, $1::int) n`,
    [leaves],
  );
  while ((await logSize(pool)) < leaves) await growLog(node.database.poolOf('relay'));
});
afterAll(() => node.close());

describe('the log of a node’s journals', () => {
  it('is none before it was signed, nor where nothing of another country’s was', async () => {
    for (const path of [
      '/log/checkpoint',
      '/log/witnessed/MX',
      '/log/tile/0/000',
      '/log/tile/0/002',
      '/log/tile/1/000',
      '/log/tile/0/67',
    ])
      expect([path, (await node.bearer().get(path)).status]).toEqual([path, 404]);
    for (const path of ['/log/tile/64/000', '/log/tile/0/..%2f', '/log/witnessed/x'])
      expect([path, (await node.bearer().get(path)).status]).toEqual([path, 400]);
  });

  it('is handed out to anybody as it was signed, in tiles of which they compute its root', async () => {
    const { pool } = node.database;
    const kept = checkpointsOf(node.database.poolOf('relay'));
    const now = node.parts.clock.now();
    const checkpoint = {
      origin: keys.log.name,
      size: leaves,
      root: await treeOver(tilesOf(pool), leaves).root(leaves),
    };
    const text = writtenCheckpoint(checkpoint);
    await kept.keep({ ...checkpoint, note: `${text}\n${signatureOf(text, keys.log)}` }, now);
    const line = signatureOf(text, partner.witness, 1_780_000_000);
    await kept.keepCosignature(
      { ...{ country: 'MX' as never, origin: checkpoint.origin, size: leaves, line }, key: '' },
      now,
    );
    const answer = await node.bearer().get('/log/checkpoint');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    const note = readNote((answer.body as unknown as { text: string }).text);
    expect(note?.signatures.map(({ name }) => name)).toEqual([keys.log.name, partner.witness.name]);
    const said = note && readCheckpoint(note.text);
    await node.database.pool.query(
      `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
       VALUES ('GT-26-7K3M9Q-N', $1, 'note-added', now(), '{}', '{}', 'later', '', sha256('later'))`,
      [leaves + 1],
    );
    while ((await logSize(pool)) < leaves + 1) await growLog(node.database.poolOf('relay'));
    // What is behind what was signed is not handed out.
    const last = (width: number) => node.bearer().get(`/log/tile/0/001.p/${String(width)}`);
    expect([(await last(leaves - 256)).status, (await last(leaves - 255)).status]).toEqual([200, 404]);
    const fetched = treeOver(async (level, index, width) => {
      const path = `${node.base}/log/tile/${String(level)}/${String(index).padStart(3, '0')}${width === 256 ? '' : `.p/${String(width)}`}`;
      const bytes = Buffer.from(await (await fetch(path)).arrayBuffer());
      return Array.from({ length: bytes.length / 32 }, (_, n) => bytes.subarray(n * 32, n * 32 + 32));
    }, said?.size ?? 0);
    expect((await fetched.root(leaves)).equals(said?.root ?? Buffer.alloc(0))).toBe(true);
  });

  it('of another country is handed out as this node signed it', async () => {
    const text = writtenCheckpoint({ origin: partner.log.name, size: 9, root: Buffer.alloc(32) });
    const note = `${text}\n${signatureOf(text, partner.log)}${signatureOf(text, keys.witness, 1_780_000_000)}`;
    const of = {
      origin: partner.log.name,
      size: 9,
      root: Buffer.alloc(32),
      note,
      key: 'k',
      toldAt: node.parts.clock.now(),
    };
    await checkpointsOf(node.database.poolOf('relay')).keepWitnessed('MX' as never, of, node.parts.clock.now());
    expect(await node.bearer().get('/log/witnessed/MX')).toMatchObject({ status: 200, body: { text: note } });
  });
});
