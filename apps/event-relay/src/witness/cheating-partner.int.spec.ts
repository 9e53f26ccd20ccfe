import { signatureOf, writtenCheckpoint, writtenKey } from '@puente/settlement/log';
import type { LogNode } from './log-nodes.sample.js';
import { GT, LogNodes, MX } from './log-nodes.sample.js';

let nodes: LogNodes;
let gt: LogNode;
let mx: LogNode;

beforeEach(async () => {
  nodes = await LogNodes.make();
  [gt, mx] = [nodes.of(GT), nodes.of(MX)];
});
afterEach(() => nodes.drop());

describe('a partner that cheats', () => {
  const begunAnew = async () => {
    await gt.intruder.query(
      'INSERT INTO restores (epoch, began_at, lost_since, opened_at, confirmed_at) VALUES (gen_random_uuid(), now(), now(), now(), now())',
    );
    await gt.write(1);
    await gt.sign();
    await nodes.deliver([mx]);
  };
  /** As Guatemala says it by its own program, and not by this one. */
  const says = (data: { note: string; before?: number }) =>
    mx.hear(GT, { key: writtenKey(gt.signers.log), before: 0, proof: [], ...data }, nodes.clock.now());
  const noteOf = (origin: string, size: number, root = Buffer.alloc(32)) => {
    const text = writtenCheckpoint({ origin, size, root });
    return `${text}\n${signatureOf(text, gt.signers.log)}`;
  };

  it('goes back to the log before, with another history: it is refused, and each rewriting is told', async () => {
    await gt.write(5);
    await gt.sign();
    await nodes.deliver([mx]);
    const first = await mx.kept.witnessed(GT);
    await begunAnew();
    const other = await mx.kept.witnessed(GT);
    expect(other?.origin).not.toBe(first?.origin);
    for (const n of [1, 2]) {
      await gt.rewrite([
        `UPDATE log_leaves SET hash = sha256('forged ${String(n)}') WHERE leaf = 1`,
        'DELETE FROM restores',
        'DELETE FROM cosignatures',
        'DELETE FROM checkpoints',
      ]);
      await gt.sign();
      await nodes.deliver([mx]);
    }
    expect(await mx.kept.witnessed(GT)).toEqual(other);
    expect(await mx.kept.witnessed(GT, first?.origin)).toEqual(first);
    const told = mx.told.filter((each) => each.startsWith('GT ENDED_LOG/'));
    expect(new Set(told).size).toBe(2);
  });

  it('says what its log did not sign, or of a log of any name: nothing is kept, and no auditor is bothered', async () => {
    await says({ note: noteOf('gt.puente.example/log', 4).replace('\n4\n', '\n5\n') });
    await says({ note: 'anything' });
    for (const n of [1, 2, 3]) await says({ note: noteOf(`gt.puente.example/log/${String(n)}`, 4) });
    expect([mx.told, await mx.kept.witnessed(GT)]).toEqual([[], undefined]);
    expect(mx.errors).toHaveLength(5);
  });

  it('writes more under a note than its signature: it is not kept', async () => {
    const note = noteOf('gt.puente.example/log', 4);
    await says({ note: `${note}— any-text-at-all.example ${Buffer.alloc(40).toString('base64')}\n` });
    const lines = ((await mx.kept.witnessed(GT))?.note ?? '').split('\n— ');
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual([
      ...['gt.puente.example/log', 'mx.puente.example/witness'],
    ]);
  });

  it('tells without end: one checkpoint in a minute is kept', async () => {
    mx.signEvery = 60_000;
    await says({ note: noteOf('gt.puente.example/log', 4) });
    const [epoch] = ['0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a'];
    await says({ note: noteOf(`gt.puente.example/log/${epoch}`, 4) });
    expect((await mx.kept.witnessed(GT))?.origin).toBe('gt.puente.example/log');
    nodes.now += 60_000;
    await says({ note: noteOf(`gt.puente.example/log/${epoch}`, 4) });
    expect((await mx.kept.witnessed(GT))?.origin).toContain(epoch);
  });

  it('begins another log while auditors cannot be told: it is not signed before they are', async () => {
    await gt.write(5);
    await gt.sign();
    await nodes.deliver([mx]);
    mx.auditorsAreAway = true;
    await expect(begunAnew()).rejects.toThrow('auditors could not be told');
    expect((await mx.kept.witnessed(GT))?.origin).toBe('gt.puente.example/log');
    mx.auditorsAreAway = false;
    await gt.sign();
    await nodes.deliver([mx]);
    expect(mx.told).toEqual([expect.stringContaining('GT ANOTHER_LOG/')]);
    expect((await mx.kept.witnessed(GT))?.origin).not.toBe('gt.puente.example/log');
  });
});
