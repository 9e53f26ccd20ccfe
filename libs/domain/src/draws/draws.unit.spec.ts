import { createHmac } from 'node:crypto';

import type { CaseId, OfficerId, PlainDate, StaffRole } from '../kernel/index.js';
import { isRefused } from '../kernel/index.js';
import { lawOf } from '../laws/index.js';
import { candidates, guatemala, reviewAt, sampleCase, sampleRules, theEffect } from '../../specification/index.js';
import type { Candidate, PoolUsed } from './index.js';
import { drawOfficers, drawsAgain, readSeed, seedInput, seedText, verifyDraw } from './index.js';

const day = '2026-03-03' as PlainDate;
// Always the same one, so that chance never fails the test.
const daySeed = Buffer.alloc(32, 7);
const hmac = (input: string) => createHmac('sha256', daySeed).update(input).digest('hex');
const seedFor = (caseId: CaseId, subject = 'host-review#1', on = day) =>
  seedText({ day: on, subject }, hmac(seedInput({ day: on, caseId, subject })));
const numbered = (n: number) => `GT-26-${String(n).padStart(6, '0')}-X` as CaseId;

describe('a draw on record', () => {
  const before = reviewAt('received');
  const pool = { register: 'GT-00-000000-0' as CaseId, entry: 7 };
  const draw = {
    ...{ seed: seedFor(sampleCase), pool },
    ...{ reviewers: candidates('a', 'b', 'c'), approvers: candidates('d', 'e') },
  };
  const drawn = before.when({ type: 'assign-officers', ...draw }, theEffect).and();
  const event = JSON.parse(JSON.stringify(drawn.events.at(-1))) as never;
  const { now, rules } = before.setting;
  const context = { caseId: sampleCase, here: guatemala, now, by: theEffect, rules };
  const again = drawsAgain(lawOf('recognition-review'), before.theFile, context);
  const record = { caseId: sampleCase, kind: 'recognition-review' as const, at: now, event };
  const members: Readonly<Record<string, readonly string[]>> = { reviewer: ['c', 'a', 'b'], approver: ['d', 'e'] };
  const drawable = (used: PoolUsed, on: PlainDate, role: StaffRole) =>
    used.entry === pool.entry && on === day ? (members[role] as readonly OfficerId[] | undefined) : undefined;
  const found = {
    day,
    drawable,
    hmac: (on: PlainDate, input: string) => (on === day ? hmac(input) : undefined),
    again,
    registers: true,
  };

  it('is repeated by an auditor: the same seed, candidates and loads name the same people', () => {
    expect(verifyDraw(record, found)).toEqual([]);
  });

  it('is found out where the people are others, or the candidates were', () => {
    const other = { ...(event as object), reviewer: 'z' as OfficerId } as never;
    expect(verifyDraw({ ...record, event: other }, found)).toEqual(['NOT_REPRODUCIBLE']);
  });

  it('is found out where the seed was chosen: another, another case’s, or another day’s', () => {
    const withSeed = (seed: string) => {
      const story = before.when({ type: 'assign-officers', ...draw, seed }, theEffect).and();
      return { ...record, event: story.events.at(-1) as never };
    };
    expect(verifyDraw(withSeed('chosen'), found)).toEqual(['SEED_NOT_FROM_THE_DAY']);
    expect(verifyDraw(withSeed(seedFor(numbered(1))), found)).toEqual(['SEED_NOT_FROM_THE_DAY']);
    const early = seedFor(sampleCase, 'host-review#1', '2026-03-01' as PlainDate);
    expect(verifyDraw(withSeed(early), found)).toEqual(['SEED_OF_ANOTHER_DAY', 'NOT_FROM_THE_POOL']);
    // Begun before midnight and recorded after it.
    expect(verifyDraw(record, { ...found, day: '2026-03-04' as PlainDate })).toEqual([]);
    expect(verifyDraw(record, { ...found, day: '2026-03-02' as PlainDate })).toEqual(['SEED_OF_ANOTHER_DAY']);
  });

  it('[attack 12] is found out where somebody was left out of the pool of the day, or put into it, or there was none', () => {
    const withDraw = (other: object) => {
      const story = before.when({ type: 'assign-officers', ...draw, ...other }, theEffect).and();
      return verifyDraw({ ...record, event: story.events.at(-1) as never }, found);
    };
    expect(withDraw({})).toEqual([]);
    expect(withDraw({ reviewers: candidates('b', 'c') })).toEqual(['NOT_FROM_THE_POOL']);
    expect(withDraw({ approvers: candidates('d', 'e', 'f') })).toEqual(['NOT_FROM_THE_POOL']);
    expect(withDraw({ pool: { ...pool, entry: 8 } })).toEqual(['NOT_FROM_THE_POOL']);
    const { approvers, reviewers, seed } = draw;
    const story = before.when({ type: 'assign-officers', seed, reviewers, approvers }, theEffect).and();
    const none = { ...record, event: story.events.at(-1) as never };
    expect(verifyDraw(none, found)).toEqual(['NOT_FROM_THE_POOL']);
    // Nobody can say it of a draw from before there were registers; whoever names one that was not there says no truth.
    expect(verifyDraw(none, { ...found, registers: false })).toEqual(['BEFORE_REGISTERS']);
    expect(verifyDraw(record, { ...found, drawable: () => undefined, registers: false })).toEqual([
      'NOT_FROM_THE_POOL',
    ]);
  });

  it('reads only seeds that say what they are for', () => {
    expect(readSeed(seedFor(sampleCase))).toMatchObject({ day, subject: 'host-review#1' });
    for (const seed of ['', 'abc', `${day}/x`, `${day}/x/12`]) expect(readSeed(seed)).toBeUndefined();
    expect(sampleRules()).toBeDefined();
  });
});

describe('ten thousand draws', () => {
  const reviewers: readonly Candidate[] = [0, 0, 1, 3, 9].map((load, n) => ({ id: `r${n}` as OfficerId, load }));
  const approvers = candidates('a0', 'a1', 'a2', 'a3');
  const count = 10_000;
  const seats = { reviewer: new Map<string, number>(), approver: new Map<string, number>() };
  for (let n = 0; n < count; n += 1) {
    const drawn = drawOfficers({ seed: seedFor(numbered(n)), reviewers, approvers }, []);
    if (isRefused(drawn)) throw new Error('there were enough people');
    for (const seat of ['reviewer', 'approver'] as const) {
      seats[seat].set(drawn[seat], (seats[seat].get(drawn[seat]) ?? 0) + 1);
    }
  }

  /** Pearson's statistic of what was drawn against the weights. */
  function chiSquare(drawn: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    return [...weights].reduce((sum, [id, weight]) => {
      const expected = (count * weight) / total;
      return sum + ((drawn.get(id) ?? 0) - expected) ** 2 / expected;
    }, 0);
  }

  it('are fair, by the weight of what each has to do already (chi-square, p > 0.0001)', () => {
    const byLoad = new Map(reviewers.map(({ id, load }) => [id, 1 / (1 + load)]));
    // The critical values of 4 and of 3 degrees of freedom.
    expect(chiSquare(seats.reviewer, byLoad)).toBeLessThan(23.51);
    expect(chiSquare(seats.approver, new Map(approvers.map(({ id }) => [id, 1])))).toBeLessThan(21.11);
  });

  it('would be found out if they were not', () => {
    expect(chiSquare(seats.reviewer, new Map(reviewers.map(({ id }) => [id, 1])))).toBeGreaterThan(23.51);
  });
});
