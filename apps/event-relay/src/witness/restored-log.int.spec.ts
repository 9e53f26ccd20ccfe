import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { heldAbroad, restoresOf } from '@puente/persistence/restores';
import { signatureOf, tilesOf, treeOver, writtenCheckpoint } from '@puente/settlement/log';
import type { LogNode } from './log-nodes.sample.js';
import { GT, LogNodes, MX, SV } from './log-nodes.sample.js';

let nodes: LogNodes;
let gt: LogNode;
let mx: LogNode;

beforeEach(async () => {
  nodes = await LogNodes.make();
  [gt, mx] = [nodes.of(GT), nodes.of(MX)];
});
afterEach(() => nodes.drop());

describe('[row 21] a log that partners sign', () => {
  it('[D 3] shows a node that an older database was put back: it says so by itself, once, since its last entry of before', async () => {
    await gt.grow(3);
    await gt.grow(2);
    await gt.putBackThree();
    const { restores } = gt;
    await gt.sign();
    await nodes.deliver();
    expect(await restores.underWay()).toBeUndefined();
    // As its relay does when it starts.
    await gt.sign({ atStart: true });
    await nodes.deliver();
    // The relay stops nobody by itself.
    expect(await restores.underWay()).toBeUndefined();
    // Of two workers that look at once, one says what it is, and the other nothing.
    const judged = await Promise.all([gt.judge(), gt.judge()]);
    expect(new Set(judged)).toEqual(new Set(['confirmed', undefined]));
    const underWay = await restores.underWay();
    expect(underWay).toBeDefined();
    expect(gt.told).toEqual([MX, SV].map((by) => expect.stringMatching(`^${by} SIGNED_ANOTHER`) as string));
    // Once it is open its log is another one, and what others hold of the one before is no news.
    await restores.open(nodes.clock.now(), [MX, SV]);
    await gt.write(1);
    await gt.sign({ atStart: true });
    await nodes.deliver();
    expect(await gt.judge()).toBeUndefined();
    expect(await restores.underWay()).toBeUndefined();
    expect(await restores.newest()).toMatchObject({ epoch: underWay?.epoch });
    // Evidence counts once, whoever has kept it.
    const [{ evidence }] = (await gt.intruder.query<{ evidence: string }>('SELECT evidence FROM restores')).rows as [
      { evidence: string },
    ];
    await restoresOf(gt.database.poolOf('relay')).found(evidence, nodes.clock.now(), nodes.clock.now());
    expect(await gt.judge()).toBe('refused');
    expect(await restores.underWay()).toBeUndefined();
  });

  it('[attack 56] with the relay’s password of the database nobody stops the country: only what this node signed does', async () => {
    await gt.grow(3);
    const relay = gt.database.poolOf('relay');
    const [row, values] = [
      'INSERT INTO restores (epoch, began_at, lost_since',
      'VALUES (gen_random_uuid(), now(), now()',
    ];
    for (const said of ['opened_at', 'confirmed_at'])
      await expect(relay.query(`${row}, ${said}) ${values}, now())`)).rejects.toMatchObject({ code: '42501' });
    await expect(relay.query('UPDATE restores SET confirmed_at = now()')).rejects.toMatchObject({ code: '42501' });
    const { note } = (await gt.kept.latest('gt.puente.example/log')) ?? { note: '' };
    const { restores } = gt;
    const found = (evidence: string | null) =>
      restoresOf(relay).found(evidence as string, nodes.clock.now(), nodes.clock.now());
    const forged = note.replace('\n3\n', '\n9\n');
    // None, of what is here, and of what this node never signed.
    for (const evidence of [null, note, forged]) {
      await found(evidence);
      expect(await restores.underWay()).toBeUndefined();
      expect(await gt.judge()).toBe('refused');
      expect([await restores.underWay(), await restores.newest()]).toEqual([undefined, undefined]);
    }
    expect(forged).not.toBe(note);
    // Nor who keeps its place in the database from what this node signs next, and shows that as lost.
    const asLong = { origin: 'gt.puente.example/log', size: 4 };
    await relay.query(
      `INSERT INTO checkpoints (origin, size, root, note, at) VALUES ($1, $2, sha256('x'), 'x', now())`,
      [asLong.origin, asLong.size],
    );
    await gt.write(1);
    nodes.sent = [];
    await gt.sign();
    expect(nodes.sent).toEqual([]);
    const root = await treeOver(tilesOf(gt.database.pool), asLong.size).root(asLong.size);
    const text = writtenCheckpoint({ ...asLong, root });
    const genuine = `${text}\n${signatureOf(text, gt.signers.log)}`;
    await found(genuine);
    expect(await gt.judge()).toBe('refused');
    // A case is held by a partner's word only in a restore that was confirmed.
    await relay.query(
      `INSERT INTO held_abroad (country, event_id, case_id, type, at, stage, decides, epoch)
       SELECT 'MX', gen_random_uuid(), 'GT-26-7K3M9Q-N', 't', now(), 's', true, epoch FROM restores LIMIT 1`,
    );
    const { rows } = await gt.database.poolOf('worker').query(`SELECT ${heldAbroad(`'GT-26-7K3M9Q-N'`)} AS held`);
    expect(rows).toEqual([{ held: false }]);
  });

  it('[attack 68] with the relay’s password of the database nobody makes a restore that there was lose nothing, or be an old one', async () => {
    await gt.grow(3);
    await gt.grow(2);
    const { note } = (await gt.kept.latest('gt.puente.example/log')) ?? { note: '' };
    await gt.putBackThree();
    const relay = gt.database.poolOf('relay');
    const hours = (count: number) => instant(nodes.now - count * 3_600_000);
    const says = async (beganAt: Instant, lostSince: Instant) => {
      const row = 'INSERT INTO restores (epoch, began_at, lost_since, evidence) VALUES (gen_random_uuid(), $1, $2, $3)';
      await relay.query(row, [beganAt, lostSince, note]);
      return gt.judge();
    };
    expect(await says(instant(0), instant(0))).toBe('refused');
    expect(await says(hours(1), hours(48))).toBe('refused');
    expect(await says(nodes.clock.now(), nodes.clock.now())).toBe('refused');
    expect(await says(nodes.clock.now(), hours(23))).toBe('refused');
    const { restores } = gt;
    expect(await restores.underWay()).toBeUndefined();
    // What is true of the same evidence is heard after that.
    expect(await says(nodes.clock.now(), hours(25))).toBe('confirmed');
    expect(await restores.underWay()).toBeDefined();
  });

  it('of a node that got an older database back is another one, says so, and is told to auditors', async () => {
    await gt.grow(5);
    await gt.intruder.query(
      'INSERT INTO restores (epoch, began_at, lost_since, confirmed_at) VALUES (gen_random_uuid(), now(), now(), now())',
    );
    await gt.grow(1);
    expect(mx.told).toEqual([expect.stringMatching(/^GT ANOTHER_LOG\/gt\.puente\.example\/log\/[0-9a-f-]{36}$/)]);
    expect((await mx.kept.witnessed(GT))?.size).toBe(6);
  });
});

describe('[D 3] checkpoints after a restore', () => {
  it('of a partner that got an older database back go on from what came back of them', async () => {
    for (const entries of [3, 2]) await gt.grow(entries);
    await mx.rewrite(['DELETE FROM witnessed_checkpoints WHERE size > 3']);
    await gt.grow(1);
    expect((await mx.kept.witnessed(GT))?.size).toBe(6);
    expect(nodes.all.flatMap(({ told }) => told)).toEqual([]);
  });

  it('of a partner to which nothing came back begin anew, whether or not it is being restored', async () => {
    await gt.grow(3);
    await mx.grow(1);
    await mx.rewrite(['DELETE FROM witnessed_checkpoints']);
    await gt.grow(1);
    expect((await mx.kept.witnessed(GT))?.size).toBe(4);
  });

  it('are asked for by who is being restored, and its new log is signed before it opens', async () => {
    for (const entries of [3, 2]) await gt.grow(entries);
    await mx.grow(4);
    const lost = ['DELETE FROM witnessed_checkpoints', 'DELETE FROM cosignatures', 'DELETE FROM checkpoints'];
    await mx.rewrite(lost);
    const { restores } = mx;
    const restore = await restores.begin(nodes.clock.now());
    expect(restore).toMatchObject({ leaves: 4 });
    await restoresOf(mx.database.poolOf('relay')).continued(GT, instant(nodes.now - 60_000));
    expect(await restores.agreedWith(restore)).toEqual([]);
    await mx.sign();
    await nodes.deliver();
    expect(await restores.agreedWith(restore)).toMatchObject([
      { country: 'GT', continuedAt: expect.any(String) as string },
    ]);
    expect((await mx.kept.witnessed(GT))?.size).toBe(5);
    for (const by of [GT, SV]) expect((await mx.kept.cosignedSince(by, restore.epoch))?.size).toBe(4);
    expect((await gt.kept.witnessed(MX))?.origin).toBe(`mx.puente.example/log/${restore.epoch}`);
    expect((await gt.kept.witnessedBefore(MX, restore.epoch))?.origin).toBe('mx.puente.example/log');
    // What is seen to go on is asked for no more, and who has signed is shown nothing.
    await mx.sign();
    await nodes.deliver([gt]);
    expect(nodes.sent).toEqual([]);
  });

  it('of before a restore that come late are news of no other one', async () => {
    await gt.grow(3);
    await gt.intruder.query(
      `INSERT INTO restores (epoch, began_at, lost_since, opened_at, confirmed_at) VALUES (gen_random_uuid(), $1, $1, $1, $1)`,
      [nodes.clock.now()],
    );
    await gt.sign();
    for (const record of nodes.sent.splice(0)) await mx.take(record);
    const late = nodes.sent.splice(0);
    // Its backup is older than that restore, which nobody here knows of any more.
    await gt.rewrite(['DELETE FROM restores', `DELETE FROM checkpoints WHERE origin LIKE '%/log/%'`]);
    const { restores } = gt;
    await restores.begin(nodes.clock.now());
    await restores.open(nodes.clock.now(), [MX, SV]);
    for (const record of late) await gt.take(record);
    expect(gt.told).toContainEqual(expect.stringMatching('SIGNED_ANOTHER'));
    expect(await gt.judge()).toBeUndefined();
  });

  it('of a log that a restore ended, signed once that was over, are no news to its auditors', async () => {
    await gt.write(5);
    await gt.sign();
    const late = nodes.sent.splice(0);
    await gt.putBackThree();
    const { restores } = gt;
    await restores.begin(nodes.clock.now());
    await restores.open(nodes.clock.now(), [MX, SV]);
    for (const record of late) await mx.take(record);
    expect(await mx.holds()).toMatch(/^gt\.puente\.example\/log\n5\n/);
    await nodes.deliver();
    expect(gt.told).toEqual([]);
  });

  it('that do not continue what came back count for nothing, and auditors are told', async () => {
    await gt.grow(5);
    await mx.restores.begin(nodes.clock.now());
    await mx.write(1);
    await gt.rewrite([
      `UPDATE log_leaves SET hash = sha256('forged') WHERE leaf = 1`,
      'DELETE FROM cosignatures',
      'DELETE FROM checkpoints',
    ]);
    await gt.write(1);
    await gt.sign();
    nodes.sent = [];
    await mx.sign();
    await nodes.deliver();
    const { restores } = mx;
    const restore = await restores.underWay();
    expect((await restores.agreedWith(restore ?? { epoch: '' })).map(({ country }) => country)).not.toContain('GT');
    expect(mx.told).toContainEqual(expect.stringMatching(/^GT NOT_CONTINUED/));
  });
});
