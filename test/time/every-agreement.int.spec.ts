import type { Actor } from '@puente/domain/case';
import type { CaseId, OfficerId } from '@puente/domain/kernel';
import type { UnitVerdict } from '@puente/domain/recognition-review';
import { officerAt } from './any-corridor.js';
import { aCaseNumber } from './filings.js';
import { SkippedTime } from './skipped-time.js';
import type { Review } from './under-review.js';
import { agreements, reviewUnder } from './under-review.js';

jest.setTimeout(120_000);

const words = { es: 'Demostración' };

let time: SkippedTime;
beforeAll(async () => {
  time = await SkippedTime.start();
});
afterAll(() => time.stop());

describe.each(agreements)('under %s', (agreement, between) => {
  const lapsePolicy = async ({ host, caseId }: Review) =>
    time.rules.agreement((await host.review(caseId)).host.agreement).steps.hostReview.lapse;

  /** What the host's silence comes to under this agreement. */
  const silence = { deem_recognised: 'recognised', deem_refused: 'refused', escalate: 'host-review' } as const;

  it('an extended review does not lapse at the old hour, and lapses at the new one', async () => {
    const review = await reviewUnder(time, between, 'authentic', agreement);
    const { host, caseId, by, does } = review;
    const before = (await host.view(caseId)).deadline;
    const { atMost } = time.rules.agreement((await host.review(caseId)).host.agreement).steps.hostReview.extension;
    await does(by.reviewer, { type: 'extend-review', by: atMost, reasons: words });
    await host.until(caseId, ({ deadline }) => deadline !== undefined && deadline.at > (before?.at ?? ''));
    await time.until(before?.at);
    expect(await host.view(caseId)).toMatchObject({ stage: 'host-review', deadline: { clock: before?.clock } });
    await time.until((await host.view(caseId)).deadline?.at);
    const expected = silence[await lapsePolicy(review)];
    await host.until(caseId, ({ stage, deadline }) => stage === expected && deadline?.clock !== before?.clock);
  });

  it('an emergency stops the review; it neither lapses meanwhile nor loses a day', async () => {
    const review = await reviewUnder(time, between, 'authentic', agreement);
    const { host, caseId, by } = review;
    const before = (await host.view(caseId)).deadline;
    const second = { ...by.supervisor, id: 'demo-second-supervisor' as OfficerId } as Actor;
    const pause = aCaseNumber(between.host);
    const propose = { type: 'propose-pause', reason: 'storm', regions: 'all', words } as const;
    await host.does('force-majeure', pause, by.supervisor, propose);
    await host.does('force-majeure', pause, second, { type: 'approve-pause' });
    await host.until(pause, ({ stage }) => stage === 'in-force');
    await time.days(200);
    expect((await host.view(caseId)).stage).toBe('host-review');
    expect((await host.view(caseId)).deadline).toBeUndefined();
    await host.does('force-majeure', pause, by.supervisor, { type: 'end-pause', reasons: words });
    await host.until(pause, ({ ended }) => ended);
    await host.until(caseId, ({ deadline }) => deadline !== undefined);
    const after = (await host.view(caseId)).deadline;
    expect(after?.clock).toBe(before?.clock);
    expect((Date.parse(after?.at ?? '') - Date.parse(before?.at ?? '')) / 86_400_000).toBeGreaterThan(190);
  });

  it('an appeal that nobody rules on in time is escalated, and still overturns the refusal', async () => {
    const { host, caseId, by, does } = await reviewUnder(time, between, 'authentic', agreement);
    const { proposed } = await host.review(caseId);
    const verdictOf = (verdict: UnitVerdict['verdict']) =>
      proposed.map(({ unit }): UnitVerdict => ({ unit, verdict, ground: words }));
    await does(by.reviewer, { type: 'propose-verdict', verdicts: verdictOf('missing'), reasons: words });
    await does(by.approver, { type: 'approve-verdict' });
    await host.until(caseId, ({ stage, deadline }) => stage === 'refused' && deadline !== undefined);

    const grounds = proposed.map(({ unit }) => ({ unit, ground: 'Lo hice diez años' }));
    await does({ kind: 'worker', caseId }, { type: 'appeal', grounds, documents: [] });
    const appeal = (await host.review(caseId)).appeal?.caseId ?? ('' as CaseId);
    await host.until(caseId, ({ stage }) => stage === 'appealed');
    await host.until(appeal, ({ stage }) => stage === 'appeal-review');
    const { deadline } = await host.view(appeal);
    await time.until(deadline?.at);
    await host.until(appeal, (view) => view.deadline === undefined);
    expect((await host.journal(appeal)).filter((type) => type === 'escalated')).toHaveLength(1);

    const desk = time.rules.country(between.host)?.desks.appeals ?? ('' as never);
    const overturn = { type: 'overturn', verdicts: verdictOf('held'), reasons: words, legalBasis: words } as const;
    await host.does('appeal', appeal, officerAt(desk, 'appeals-officer'), overturn);
    await host.until(caseId, ({ ended }) => ended);
    expect(await host.outcomeOf(caseId)).toBe('recognised');
  });
});
