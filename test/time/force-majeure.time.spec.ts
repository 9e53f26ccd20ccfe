import { reckon } from '@puente/domain/clocks';
import type { CaseId, CountryCode, Instant, PlainDate } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aFiling, authentic } from './filings.js';
import { people } from './people.js';
import { SkippedTime, withLapsePolicy } from './skipped-time.js';
import { keepGolden } from './servers/temporal-history.js';

jest.setTimeout(60_000);

const [MX, GT] = ['MX', 'GT'] as readonly string[] as readonly [CountryCode, CountryCode];
const words = { es: 'Huracán de demostración' };
const dayAfter = (at: Instant, days: number): PlainDate =>
  new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10) as PlainDate;
const { gtSupervisor, gtAppealsSupervisor } = people;

describe('an emergency', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  async function underReview(host: CaseNode): Promise<CaseId> {
    const caseId = aCaseNumber(GT);
    const at = await time.now();
    const authenticity = authentic(at);
    const received = { type: 'receive-file', from: MX, filing: aFiling(at), authenticity } as const;
    await host.does('recognition-review', caseId, people.mexico, received);
    await host.until(caseId, ({ stage }) => stage === 'host-review');
    return caseId;
  }

  async function emergency(host: CaseNode, regions: readonly string[] | 'all' = 'all'): Promise<CaseId> {
    const pause = aCaseNumber(GT);
    const until = dayAfter(await time.now(), 80);
    const propose = { type: 'propose-pause', reason: 'storm', regions, words, until, act: words } as const;
    await host.does('force-majeure', pause, gtSupervisor, propose);
    await host.does('force-majeure', pause, gtAppealsSupervisor, { type: 'approve-pause' });
    return pause;
  }

  const clockOf = async (host: CaseNode, caseId: CaseId) => {
    const { clock } = await host.review(caseId);
    if (clock === undefined) throw new Error('no clock');
    return { ...reckon(clock, time.rules.calendar(GT, clock.calendarVersion)), clock };
  };

  it('can be stopped half-way, and goes on where it stopped', async () => {
    const host = await time.node('GT');
    const cases: CaseId[] = [];
    for (let n = 0; n < 6; n += 1) cases.push(await underReview(host));
    const pause = await emergency(host);
    const stopped = await host.tries('force-majeure', pause, gtSupervisor, { type: 'stop-pause', reasons: words });
    if (stopped.outcome === 'accepted') {
      await host.does('force-majeure', pause, gtSupervisor, { type: 'continue-pause' });
    }
    await host.until(pause, ({ stage }) => stage === 'in-force');
    for (const caseId of cases) {
      expect((await clockOf(host, caseId)).state).toBe('paused');
      expect((await host.journal(caseId)).filter((type) => type === 'clock-paused')).toHaveLength(1);
    }
  });

  it('in one region stops the clocks of the desks that are there, wherever the worker is, and no others', async () => {
    const host = await time.node('GT');
    const caseId = await underReview(host);
    const elsewhere = await emergency(host, ['GT-16']);
    await host.until(elsewhere, ({ stage }) => stage === 'in-force');
    expect((await clockOf(host, caseId)).state).toBe('running');
    const { regions } = time.rules.country(GT) ?? {};
    const [seat] =
      time.rules.country(GT)?.agencies.flatMap(({ id, region }) => (id === 'gt-mintrab' ? region : [])) ?? [];
    expect(regions?.map(({ code }) => code)).toContain(seat);
    const there = await emergency(host, [String(seat)]);
    await host.until(there, ({ stage }) => stage === 'in-force');
    expect((await clockOf(host, caseId)).state).toBe('paused');
  });

  it('[R11] stops every running clock, batch by batch, lets none lapse, and on its last day ends by itself', async () => {
    const host = await time.node('GT', { rules: withLapsePolicy(time.rules, 'deem_refused') });
    const cases: CaseId[] = [];
    for (let n = 0; n < 9; n += 1) cases.push(await underReview(host));
    const before = await clockOf(host, cases[0] as CaseId);
    const pause = await emergency(host);
    await host.until(pause, ({ stage }) => stage === 'in-force');
    // Nine files in batches of four.
    const journal = await host.journal(pause);
    expect(journal).toEqual([
      'pause-proposed',
      'pause-approved',
      ...Array.from({ length: 3 }, () => 'sweep-progressed'),
    ]);
    for (const caseId of cases) expect((await clockOf(host, caseId)).state).toBe('paused');

    // A file that comes meanwhile is stopped as it comes.
    const late = await underReview(host);
    expect((await clockOf(host, late)).state).toBe('paused');

    await time.days(75);
    for (const caseId of [...cases, late]) {
      expect(await host.view(caseId)).toMatchObject({ stage: 'host-review', effects: [] });
      expect((await host.view(caseId)).deadline).toBeUndefined();
    }

    await time.days(7);
    await host.until(pause, ({ ended }) => ended);
    expect(await host.outcomeOf(pause)).toBe('ended');
    expect(await host.journal(pause)).toContain('pause-expired');
    const after = await clockOf(host, cases[0] as CaseId);
    expect(after.state).toBe('running');
    expect(Date.parse(after.dueOn ?? '') - Date.parse(before.dueOn ?? '')).toBeGreaterThan(70 * 86_400_000);

    // The processes hear of their new deadlines, and keep them.
    await time.until(after.dueAt);
    for (const caseId of cases) await host.until(caseId, ({ stage }) => stage === 'refused');
    await keepGolden(time.client, pause, 'force-majeure/applied-and-lifted');
  });
});
