import { randomUUID } from 'node:crypto';
import { todayIn } from '@puente/domain/clocks';
import type { CaseId, CommandId, OfficerId, PlainDate } from '@puente/domain/kernel';
import { commitmentsOf } from '@puente/persistence/draws';
import { must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { registrarsOf } from './registering.js';
import { arrivedReview, drawOfficers, standardOf } from './reviews.js';

let gt: TestNode;
let auditor: Person;
let today: PlainDate;

beforeAll(async () => {
  gt = await testNode('GT');
  auditor = await gt.officer('gt.auditor', 'gt-mintrab', 'auditor');
  const ours = await registrarsOf(gt, 'gt-mintrab');
  for (const id of ['x', 'a', 'b', 'c']) await ours.register(id, 'reviewer');
  for (const id of ['d', 'y']) await ours.register(id, 'approver');
  today = todayIn('America/Guatemala' as never, gt.parts.clock.now());
});
afterAll(() => gt.close());

/** A review whose officers were drawn with a seed of the day, or with a chosen one. */
async function drawnReview(chosen?: string): Promise<CaseId> {
  const { parts } = gt;
  const from = standardOf('MX', 'EC0586.01');
  const caseId = await arrivedReview(gt, { from, hostStandard: 'GT-DEMO-FV-01', reviewer: 'x', approver: 'y' });
  const by = { kind: 'officer', id: 'x' as OfficerId, country: parts.here, agency: 'gt-mintrab' as never } as const;
  const recuse = { type: 'recuse', reasons: { es: 'Es mi vecino' } } as const;
  const settle = async (command: object, actor: object) => {
    const outcome = await parts.settlement.settle({
      ...{ commandId: randomUUID() as CommandId, kind: 'recognition-review', caseId },
      ...{ command: command as never, by: actor as never },
    });
    if (outcome.outcome === 'refused') throw new Error(outcome.code);
  };
  await settle(recuse, { ...by, roles: ['reviewer'] });
  await drawOfficers(gt, caseId, chosen === undefined ? {} : { among: { seed: chosen } });
  return caseId;
}

describe('an auditor', () => {
  it('draws again what was drawn, and finds what was chosen', async () => {
    const [fair, chosen] = [await drawnReview(), await drawnReview('0123')];
    const { body } = await must(auditor.get(`/draws/${today}`));
    const draws = body['draws'] as { caseId: string; faults: string[]; named: object; draw: { seed: string } }[];
    const of = (caseId: CaseId) => draws.filter((one) => one.caseId === caseId).at(-1);
    expect(of(fair)).toMatchObject({
      faults: [],
      named: { reviewer: expect.stringMatching(/^[abc]$/) as string, approver: 'y' },
    });
    expect(of(chosen)?.faults).toEqual(['SEED_NOT_FROM_THE_DAY']);
    // The seed of a day that is not over could still be used.
    expect(body).not.toHaveProperty('seed');
  });

  it('[attack 3] reads no draw for somebody who is protected, until they are released', async () => {
    const caseId = await drawnReview();
    const { pool } = gt.database;
    const listed = async () => {
      const { body } = await must(auditor.get(`/draws/${today}`));
      return (body['draws'] as { caseId: string }[]).some((one) => one.caseId === caseId);
    };
    expect(await listed()).toBe(true);
    const seal = `GT-26-${caseId.slice(6, 12)}-0`;
    await pool.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, awaiting, assigned, sealed,
        opened_at, updated_at)
      SELECT $2, 'protection', 1, 1, '', 'sealed', '{}', '{}', dossier_id, '{}', '{}', '{}', true, now(), now() FROM cases WHERE id = $1`,
      [caseId, seal],
    );
    expect(await listed()).toBe(false);
    await pool.query(`UPDATE cases SET stage = 'released' WHERE id = $1`, [seal]);
    expect(await listed()).toBe(true);
  });

  it('sees what the node was bound to, in time or too late, and the seed once the day is over', async () => {
    const commitments = commitmentsOf(gt.database.pool);
    const [past, late] = ['2026-03-03', '2026-03-04'] as readonly string[] as readonly [PlainDate, PlainDate];
    const hash = (day: PlainDate) => gt.parts.seeds.commitment(day);
    await commitments.keep({ day: past, commitment: hash(past), committedAt: '2026-03-02T12:00:00.000Z' as never });
    await commitments.keep({ day: late, commitment: hash(late), committedAt: '2026-03-04T12:00:00.000Z' as never });
    const committedAt = '2026-03-02T13:00:00.000Z' as never;
    expect(await commitments.keep({ day: past, commitment: hash(past), committedAt })).toMatchObject({
      committedAt: '2026-03-02T12:00:00.000Z',
    });
    expect((await must(auditor.get(`/draws/${past}`))).body).toMatchObject({
      ...{ seed: gt.parts.seeds.reveal(past), draws: [] },
      commitment: { hash: hash(past), inTime: true, chainHolds: true },
    });
    expect((await must(auditor.get(`/draws/${late}`))).body).toMatchObject({ commitment: { inTime: false } });
    // The node's own processes cannot change one.
    await expect(
      gt.database.poolOf('api').query(`UPDATE seed_commitments SET commitment = 'x' WHERE day = $1`, [past]),
    ).rejects.toThrow(/append-only|permission/);
  });

  it('[attack 52] is not made to doubt all draws by what somebody with a password of the database writes, nor kept from drawing on a forged day', async () => {
    const commitments = commitmentsOf(gt.database.pool);
    const [day, next] = ['2026-03-06', '2026-03-07'] as readonly string[] as readonly [PlainDate, PlainDate];
    const committedAt = '2026-03-05T12:00:00.000Z' as never;
    const write = (day: string) =>
      gt.database.poolOf('worker').query(
        `INSERT INTO seed_commitments (seq, day, commitment, committed_at, prev_hash, hash)
         VALUES (999, $1, 'forged', $2, '', '')`,
        [day, committedAt],
      );
    await write(day);
    await expect(write('2026-03-09')).rejects.toMatchObject({ code: '23000' });
    await commitments.keep({ day: next, commitment: gt.parts.seeds.commitment(next), committedAt });
    expect(await commitments.verify()).toBe(true);
    const bound = { day, commitment: gt.parts.seeds.commitment(day), committedAt };
    expect(await commitments.keep(bound)).toEqual(bound);
    expect(await commitments.find(day, bound.commitment)).toEqual(bound);
    expect([await commitments.foreign(day, bound.commitment), await commitments.verify()]).toEqual([1, true]);
  });

  it('and nobody else but a supervisor, of their own agency’s files', async () => {
    const drawn = await drawnReview();
    const of = async (agency: string) => {
      const supervisor = await gt.officer(`gt.supervisor.${agency}`, agency, 'supervisor');
      const { body } = await must(supervisor.get(`/draws/${today}`));
      return (body['draws'] as { caseId: string; faults: string[] }[]).filter(({ caseId }) => caseId === drawn);
    };
    expect((await of('gt-mintrab')).at(-1)).toMatchObject({ faults: [] });
    expect(await of('gt-appeals')).toEqual([]);
    const reviewer = await gt.officer('gt.reviewer.9', 'gt-mintrab', 'reviewer');
    expect(await reviewer.get(`/draws/${today}`)).toMatchObject({ status: 403 });
    expect(await auditor.get('/draws/yesterday')).toMatchObject({ status: 400 });
  });

  it('and is told of no other agency’s file by where a page ended', async () => {
    const drawn = await drawnReview();
    const { pool } = gt.database;
    await pool.query(
      `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
       SELECT case_id, 1000 + n, type, at, event, actor, command_id, prev_hash, hash
       FROM journal, generate_series(1, 101) AS n
       WHERE case_id = $1 AND seq = (SELECT max(seq) FROM journal WHERE case_id = $1 AND event ? 'draw')`,
      [drawn],
    );
    expect((await must(auditor.get(`/draws/${today}`))).body).toHaveProperty('next');
    const supervisor = await gt.officer('gt.supervisor.elsewhere', 'gt-appeals', 'supervisor');
    const { body } = await must(supervisor.get(`/draws/${today}`));
    expect(body).toMatchObject({ draws: [] });
    expect(body).not.toHaveProperty('next');
  });
});
