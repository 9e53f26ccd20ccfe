import type { Instant } from '@puente/domain/kernel';
import type { CaseCommand } from '@puente/settlement/settlement';
import { mayDo } from '@puente/domain/kinds/recognition/review';
import { corridor, filingOf, finding, oneOfEach, peopleOf } from './any-corridor.js';
import { aCaseNumber } from './filings.js';
import { SkippedTime } from './skipped-time.js';
import { reviewUnder } from './under-review.js';
import { keepGolden } from './servers/temporal-history.js';

jest.setTimeout(120_000);

const kind = 'recognition-review';
const words = { es: 'Demostración' };
describe('a recognition with everything that can happen to it', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  it('finds out by a test what an issuer that was silent cannot say, and holds nothing against the worker', async () => {
    const { host, caseId, by, does } = await reviewUnder(time, corridor('MX', 'GT', 'EC0586.01'), 'issuer-silent');
    const { proposed } = await host.review(caseId);
    const [unit] = proposed.map((one) => one.unit);
    if (unit === undefined) throw new Error('no units');
    const verdicts = proposed.map((one, index) => (index === 0 ? { ...one, verdict: 'missing' as const } : one));
    const propose: CaseCommand = { type: 'propose-verdict', verdicts, reasons: words };
    expect(await host.tries(kind, caseId, by.reviewer, propose)).toMatchObject({ code: 'TEST_NEEDED' });
    const at = new Date(Date.parse(await time.now()) + 10 * 86_400_000).toISOString() as Instant;
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

  it('[R5] leaves a unit open whose test was missed twice, until the worker has chosen how it goes on', async () => {
    const { host, caseId, by, does } = await reviewUnder(time, corridor('MX', 'GT', 'EC0586.01'), 'issuer-silent');
    const { proposed } = await host.review(caseId);
    const [unit] = proposed.map((one) => one.unit);
    if (unit === undefined) throw new Error('no units');
    const worker = { kind: 'worker', caseId } as const;
    const choose: CaseCommand = { type: 'choose-after-test', unit, choice: 'without-test' };
    const missed: CaseCommand = {
      type: 'record-test-result',
      ...{ unit, result: 'not-attended', evidence: words, documents: [] },
    };
    for (const test of ['t1', 't2']) {
      const at = new Date(Date.parse(await time.now()) + 14 * 86_400_000).toISOString() as Instant;
      await does(by.reviewer, { type: 'schedule-test', units: [unit], at, where: 'Taller', language: 'es' });
      await host.until(caseId, ({ effects }) => effects.length === 0);
      expect(await host.tries(kind, caseId, worker, choose)).toMatchObject({ code: 'NO_CHOICE_OPEN' });
      await time.until(at);
      await does(by.reviewer, missed);
      expect((await host.review(caseId)).tests.at(-1)).toMatchObject({
        id: test,
        results: [{ result: 'not-attended' }],
      });
    }
    const verdicts = proposed.map((one, index) => (index === 0 ? { ...one, verdict: 'missing' as const } : one));
    const propose: CaseCommand = { type: 'propose-verdict', verdicts, reasons: words };
    expect(await host.tries(kind, caseId, by.reviewer, propose)).toMatchObject({ code: 'TEST_NEEDED' });
    const at = new Date(Date.parse(await time.now()) + 14 * 86_400_000).toISOString() as Instant;
    const another: CaseCommand = { type: 'schedule-test', units: [unit], at, where: 'Taller', language: 'es' };
    expect(await host.tries(kind, caseId, by.reviewer, another)).toMatchObject({ code: 'WORKER_CHOOSES' });
    expect(await host.journal(caseId)).not.toContain('decided');
    await does(worker, choose);
    await does(by.reviewer, propose);
    await does(by.approver, { type: 'approve-verdict' });
    await host.until(caseId, ({ stage }) => stage === 'partially-recognised');
  });

  it('hears the worker before a tacit recognition is withdrawn, and lets silence of the authority leave it standing', async () => {
    const review = await reviewUnder(time, corridor('MX', 'GT', 'EC0586.01'));
    const { host, caseId, by, does } = review;
    await time.until((await host.view(caseId)).deadline?.at);
    await host.until(caseId, ({ ended }) => ended);
    expect(await host.outcomeOf(caseId)).toBe('recognised');
    await time.days(30);
    await does(by.supervisor, { type: 'open-fraud-review', reasons: words, legalBasis: words });
    await host.until(caseId, ({ stage, deadline }) => stage === 'fraud-review' && deadline !== undefined);
    const withdraw: CaseCommand = { type: 'withdraw-recognition', reasons: words, legalBasis: words };
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
