import type { Instant } from '@puente/domain/kernel';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { UnitVerdict } from '@puente/domain/recognition-review';
import { mayDo } from '@puente/domain/recognition-review';
import type { Authenticity } from '@puente/domain/case';
import type { Corridor } from './any-corridor.js';
import { corridor, filingOf, finding, oneOfEach, peopleOf } from './any-corridor.js';
import { aCaseNumber, aDocument } from './filings.js';
import { SkippedTime } from './skipped-time.js';
import type { Review } from './under-review.js';
import { agreements, reviewUnder } from './under-review.js';
import { keepGolden } from './temporal-history.js';

jest.setTimeout(120_000);

const kind = 'recognition-review';
const words = { es: 'Demostración' };
describe('a recognition with everything that can happen to it', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  const underReview = (between: Corridor, found?: Authenticity['finding'], agreement?: string) =>
    reviewUnder(time, between, found, agreement);

  /** What the equivalence proposes, and a measure for each missing unit. */
  async function impose({ host, caseId, by, does }: Review): Promise<readonly UnitVerdict['unit'][]> {
    const { proposed } = await host.review(caseId);
    const missing = proposed.filter(({ verdict }) => verdict === 'missing').map(({ unit }) => unit);
    const measures = missing.map((unit) => ({
      unit,
      kind: 'adaptation-period' as const,
      ...{ content: words, reasons: words, report: words },
    }));
    await does(by.reviewer, { type: 'propose-verdict', verdicts: proposed, reasons: words, measures });
    await does(by.approver, { type: 'approve-verdict' });
    await host.until(caseId, ({ stage, deadline }) => stage === 'compensation-pending' && deadline !== undefined);
    return missing;
  }

  const count = async ({ host, caseId }: Review, type: string) =>
    (await host.journal(caseId)).filter((event) => event === type).length;

  describe.each(agreements)('under %s', (agreement, between) => {
    it('stays partial where nobody reports the measures, told beforehand, with the right to appeal', async () => {
      const review = await underReview(between, 'authentic', agreement);
      const { host, caseId } = review;
      await impose(review);
      const { deadline, reminders } = await host.view(caseId);
      expect(reminders).toHaveLength(3);
      await time.until(reminders[0]?.at);
      await host.until(caseId, (view) => view.reminders.length === 2);
      expect((await host.view(caseId)).stage).toBe('compensation-pending');
      await time.until(deadline?.at);
      await host.until(caseId, (view) => view.stage === 'partially-recognised' && view.deadline !== undefined);
      expect(await count(review, 'reminded')).toBeGreaterThanOrEqual(3);
      expect((await host.view(caseId)).deadline?.clock).toMatch(/^appeal/);
      await time.days(60);
      await host.until(caseId, ({ ended }) => ended);
      expect(await host.outcomeOf(caseId)).toBe('partially-recognised');
    });

    it('goes on with what was left of the review once the measures are reported, for those units only', async () => {
      const review = await underReview(between, 'authentic', agreement);
      const { host, caseId, by, does } = review;
      const before = (await host.view(caseId)).deadline;
      const missing = await impose(review);
      await time.days(200);
      await does(
        { kind: 'worker', caseId },
        {
          type: 'report-compensation',
          reports: missing.map((unit) => ({ unit, what: 'lo terminé' })),
          documents: [aDocument('work-reference')],
        },
      );
      await host.until(caseId, ({ stage, deadline }) => stage === 'host-review' && deadline !== undefined);
      const after = (await host.view(caseId)).deadline;
      expect(after?.clock).toBe(before?.clock);
      const paused = Date.parse(after?.at ?? '') - Date.parse(before?.at ?? '');
      expect(paused / 86_400_000).toBeGreaterThan(190);
      const verdicts = missing.map((unit) => ({ unit, verdict: 'held' as const, ground: words }));
      await does(by.reviewer, { type: 'propose-verdict', verdicts, reasons: words });
      await does(by.approver, { type: 'approve-verdict' });
      await host.until(caseId, ({ ended }) => ended);
      expect(await host.outcomeOf(caseId)).toBe('recognised');
      await keepGolden(time.client, caseId, 'recognition-review/made-up-for');
    });

    it('counts the silence of a consulted body as no objection, and decides only then', async () => {
      const review = await underReview(between, 'authentic', agreement);
      const { host, caseId, by, does } = review;
      const { proposed } = await host.review(caseId);
      const units = [proposed[0]?.unit ?? ('' as never)];
      await does(by.reviewer, { type: 'consult', body: by.body, question: words, units });
      await host.until(caseId, () => true);
      const [asked] = (await host.review(caseId)).consultations;
      const consultation = asked?.caseId ?? ('' as never);
      await does(by.reviewer, { type: 'propose-verdict', verdicts: proposed, reasons: words });
      expect(await host.tries(kind, caseId, by.approver, { type: 'approve-verdict' })).toMatchObject({
        code: 'CONSULTATION_OPEN',
      });
      await time.until((await host.view(consultation)).deadline?.at);
      await host.until(consultation, ({ ended }) => ended);
      expect(await host.outcomeOf(consultation)).toBe('no-objection');
      expect((await host.review(caseId)).consultations).toMatchObject([{ state: 'no-objection' }]);
      await does(by.approver, { type: 'approve-verdict' });
      await keepGolden(time.client, consultation, 'consultation/silent-body');
    });

    it('does with a host that stays silent what the agreement says, and nothing else', async () => {
      const review = await underReview(between, 'authentic', agreement);
      const { host, caseId } = review;
      const lapse = time.rules.agreement((await host.review(caseId)).host.agreement).steps.hostReview.lapse;
      await time.until((await host.view(caseId)).deadline?.at);
      const expected = { deem_recognised: 'recognised', deem_refused: 'refused', escalate: 'host-review' }[lapse];
      await host.until(caseId, ({ stage, deadline }) => stage === expected && deadline?.clock !== 'host-review#1');
      const { decision } = await host.review(caseId);
      expect([decision?.tacit, await count(review, 'escalated')]).toEqual(
        lapse === 'escalate' ? [undefined, 1] : [true, 0],
      );
    });
  });

  it('finds out by a test what an issuer that was silent cannot say, and holds nothing against the worker', async () => {
    const { host, caseId, by, does } = await underReview(corridor('MX', 'GT', 'EC0586.01'), 'issuer-silent');
    const { proposed } = await host.review(caseId);
    const [unit] = proposed.map((one) => one.unit);
    if (unit === undefined) throw new Error('no units');
    const verdicts = proposed.map((one, index) => (index === 0 ? { ...one, verdict: 'missing' as const } : one));
    const propose: CaseCommand = { type: 'propose-verdict', verdicts, reasons: words };
    expect(await host.tries(kind, caseId, by.reviewer, propose)).toMatchObject({ code: 'TEST_NEEDED' });
    const at = new Date(Date.parse(await time.now()) + 3 * 86_400_000).toISOString() as Instant;
    await does(by.reviewer, { type: 'schedule-test', units: [unit], at, where: 'Taller', language: 'es' });
    const record: CaseCommand = {
      type: 'record-test-result',
      ...{ unit, result: 'not-passed', evidence: words, documents: [] },
    };
    expect(await host.tries(kind, caseId, by.reviewer, record)).toMatchObject({ code: 'TEST_NOT_HELD' });
    await time.until(at);
    await does(by.reviewer, record);
    await does(by.reviewer, propose);
    await does(by.approver, { type: 'approve-verdict' });
    await host.until(caseId, ({ stage }) => stage === 'partially-recognised');
  });

  it('hears the worker before a tacit recognition is withdrawn, and lets silence of the authority leave it standing', async () => {
    const review = await underReview(corridor('MX', 'GT', 'EC0326'));
    const { host, caseId, by, does } = review;
    await time.until((await host.view(caseId)).deadline?.at);
    await host.until(caseId, ({ ended }) => ended);
    expect(await host.outcomeOf(caseId)).toBe('recognised');
    await time.days(30);
    await does(by.supervisor, { type: 'open-fraud-review', reasons: words });
    await host.until(caseId, ({ stage, deadline }) => stage === 'fraud-review' && deadline !== undefined);
    const withdraw: CaseCommand = { type: 'withdraw-recognition', reasons: words };
    expect(await host.tries(kind, caseId, by.supervisor, withdraw)).toMatchObject({ code: 'HEARING_OPEN' });
    await time.until((await host.view(caseId)).deadline?.at);
    await host.until(caseId, ({ deadline }) => deadline?.clock.startsWith('fraud-review') === true);
    await does(by.supervisor, withdraw);
    await time.until((await host.view(caseId)).deadline?.at);
    await host.until(caseId, ({ ended }) => ended);
    expect((await host.review(caseId)).fraudReview?.outcome).toBe('upheld');
    expect(await host.outcomeOf(caseId)).toBe('recognised');
    await keepGolden(time.client, caseId, 'recognition-review/fraud-review-upheld');
  });

  it('is recognised in the command that brings the file, where nothing is left to weigh', async () => {
    const between = corridor('CL', 'MX', 'CL-DEMO-CO-01');
    const host = await time.node(between.host, { officers: oneOfEach });
    const caseId = aCaseNumber(between.host);
    const at = await time.now();
    const filing = filingOf(between, at, time.rules);
    const { home } = peopleOf(between, time.rules);
    const file = { type: 'receive-file', from: between.home, filing, authenticity: finding('authentic', at) } as const;
    await host.does(kind, caseId, home, file);
    await host.until(caseId, ({ ended }) => ended);
    expect(await host.outcomeOf(caseId)).toBe('recognised');
    expect(await host.journal(caseId)).not.toContain('officers-drawn');
    const [decided] = (await host.outgoing(caseId)).flatMap((one) => (one.type === 'recognition.decided' ? [one] : []));
    expect(decided?.status.timeline.map(({ what }) => what)).toContain('recognised-automatically');
    expect(decided && mayDo(decided.status, time.rules)?.units.length).toBeGreaterThan(0);
  });
});
