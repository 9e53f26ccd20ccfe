import { proveEntry, tilesOf, treeOver, writtenCheckpoint } from '@puente/settlement/log';
import type { LogNode } from './log-nodes.sample.js';
import { GT, LogNodes, MX, SV } from './log-nodes.sample.js';

let nodes: LogNodes;
let gt: LogNode;
let mx: LogNode;
let sv: LogNode;

beforeEach(async () => {
  nodes = await LogNodes.make();
  [gt, mx, sv] = [nodes.of(GT), nodes.of(MX), nodes.of(SV)];
});
afterEach(() => nodes.drop());

describe('[row 21] a log that partners sign', () => {
  it('is signed by each as the continuation of what it signed before, and proves an entry to whoever has their keys', async () => {
    for (const entries of [3, 300, 1]) await gt.grow(entries);
    expect(await gt.verify([await mx.holds(), await sv.holds()], [mx, sv])).toEqual({
      ...{ leaves: 304, witnessed: 304, found: [] },
    });
    expect(nodes.all.flatMap(({ told }) => told)).toEqual([]);
    const proof = await proveEntry(gt.database.poolOf('operator'), 'GT-26-7K3M9Q-N' as never, 7);
    expect(proof).toMatchObject({ leaf: 6, proof: expect.arrayContaining([expect.any(String)]) as object });
    expect(proof?.checkpoint).toContain('mx.puente.example/witness');
    // What comes again changes nothing, and what nobody answered is shown again.
    await gt.sign();
    expect(nodes.sent).toEqual([]);
  });

  it('is signed again from where a partner is, when its answer was lost', async () => {
    await gt.write(3);
    await gt.sign();
    await nodes.deliver([mx]);
    await gt.grow(3);
    await gt.sign();
    await nodes.deliver();
    expect((await gt.kept.cosigned(MX))?.size).toBe(6);
    expect(nodes.all.flatMap(({ told }) => told)).toEqual([]);
    // What nobody has signed yet proves nothing, and takes no proof away.
    await gt.write(3);
    await gt.sign();
    const proved = (seq: number) => proveEntry(gt.database.poolOf('operator'), 'GT-26-7K3M9Q-N' as never, seq);
    expect((await proved(2))?.checkpoint).toMatch(/^gt\.puente\.example\/log\n6\n/);
    expect(await proved(8)).toBeUndefined();
  });

  it('is shown by a slow process after a longer one: its partner knows which was first, and nobody is told', async () => {
    await gt.grow(3);
    await mx.write(1);
    await mx.sign({ atStart: true });
    gt.meanwhile = async () => {
      await gt.write(3);
      await gt.sign();
    };
    await nodes.deliver();
    expect(gt.meanwhile).toBeUndefined();
    expect((await mx.kept.witnessed(GT))?.size).toBe(6);
    expect(nodes.all.flatMap(({ told }) => told)).toEqual([]);
  });

  it('whose tail is cut and signed again, is refused by its partner, and auditors are told', async () => {
    await gt.grow(5);
    await gt.rewrite([
      'DELETE FROM journal WHERE seq = 5',
      'DELETE FROM log_leaves WHERE leaf = 4',
      'DELETE FROM cosignatures',
      'DELETE FROM checkpoints',
    ]);
    await gt.sign();
    await nodes.deliver();
    for (const partner of [mx, sv])
      expect(partner.told).toEqual([expect.stringMatching(/^GT SHORTER\/gt\.puente\.example\/log\/4\/[0-9a-f]{64}$/)]);
    expect(await gt.verify()).toMatchObject({ found: [] });
    expect((await gt.verify([await mx.holds()], [mx])).found).toEqual([
      { reason: 'LOG_SHORTER', size: 5, by: 'mx.puente.example/witness' },
    ]);
    // The partner's answer tells the node itself, too; which decides nothing more.
    expect(gt.told.join()).toContain('MX SIGNED_ANOTHER/gt.puente.example/log/5/');
    expect(await gt.judge()).toBe('confirmed');
    expect(await gt.restores.underWay()).toBeDefined();
  });

  it('that was rewritten, grown and signed again, is refused by its partner', async () => {
    await gt.grow(5);
    await gt.rewrite([
      `UPDATE journal SET hash = sha256('forged') WHERE seq = 2`,
      `UPDATE log_leaves SET hash = sha256('\\x00'::bytea || blind || sha256('forged')) WHERE leaf = 1`,
      'DELETE FROM cosignatures',
      'DELETE FROM checkpoints',
    ]);
    await gt.sign();
    await gt.grow(2);
    expect(mx.told.join()).toContain('GT ANOTHER_HISTORY/gt.puente.example/log/5/');
    expect(await gt.verify()).toMatchObject({ leaves: 7, found: [] });
    const by = 'mx.puente.example/witness';
    expect((await gt.verify([await mx.holds()], [mx])).found).toEqual([
      { reason: 'NOT_WHAT_WAS_SIGNED', size: 5, by },
      { reason: 'TWO_HISTORIES', size: 5, by },
    ]);
  });

  it('is signed no more by its own node, where the database is not what it signed', async () => {
    await gt.write(5);
    await gt.sign();
    nodes.sent = [];
    await gt.rewrite([`UPDATE log_leaves SET hash = sha256('x') WHERE leaf = 1`]);
    await gt.write(1);
    await gt.sign();
    expect([gt.told, nodes.sent]).toEqual([['own 5'], []]);
  });

  it('is signed no more where a checkpoint is kept that no key of the node signed, and nobody is shown that', async () => {
    await gt.write(5);
    await gt.sign();
    await gt.write(1);
    nodes.sent = [];
    const [last, size] = [await gt.kept.latest('gt.puente.example/log'), 6];
    if (last === undefined) throw new Error('nothing was signed');
    const root = await treeOver(tilesOf(gt.database.pool), size).root(size);
    const text = writtenCheckpoint({ ...last, root, size });
    const forged = last.note.slice(last.note.indexOf('\n\n')).replace(/^\n/, '');
    // With the password of the relay, and the signature of what was signed before.
    await gt.kept.keep({ ...last, root, size, note: text + forged }, nodes.clock.now());
    await gt.sign();
    expect([gt.told, nodes.sent]).toEqual([['own 6'], []]);
  });
});

describe('[row 22] two histories', () => {
  it('that were shown to two partners stand against each other in what both signed', async () => {
    await gt.write(5);
    await gt.sign();
    await nodes.deliver([gt, mx]);
    await gt.rewrite([
      `UPDATE journal SET hash = sha256('forged') WHERE seq = 2`,
      `UPDATE log_leaves SET hash = sha256('\\x00'::bytea || blind || sha256('forged')) WHERE leaf = 1`,
      'DELETE FROM cosignatures',
      'DELETE FROM checkpoints',
    ]);
    await gt.sign();
    await nodes.deliver([gt, sv]);
    const { found } = await gt.verify([await mx.holds(), await sv.holds()], [mx, sv]);
    expect(found).toContainEqual({ reason: 'TWO_HISTORIES', size: 5, by: 'sv.puente.example/witness' });
    expect((await gt.verify([(await mx.holds()).replace('\n5\n', '\n4\n')], [mx])).found).toEqual([
      { reason: 'NOT_SIGNED' },
    ]);
  });
});
