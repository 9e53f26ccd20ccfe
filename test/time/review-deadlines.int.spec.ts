import type { CaseId, CountryCode } from '@puente/domain/kernel';
import type { UnitVerdict } from '@puente/domain/recognition-review';
import { corridor, filingOf } from './any-corridor.js';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aDraft, authentic } from './filings.js';
import { people } from './people.js';
import { SkippedTime, withLapsePolicy } from './skipped-time.js';
import { keepGolden } from './temporal-history.js';

jest.setTimeout(60_000);

const MX = 'MX' as CountryCode;
const GT = 'GT' as CountryCode;
const kind = 'recognition-review';
const words = { es: 'Demostración' };

describe('deadlines at the host', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  async function underReview(host: CaseNode): Promise<CaseId> {
    const caseId = aCaseNumber(GT);
    const at = await time.now();
    const authenticity = authentic(at);
    // The agreement of that day: time is skipped here from one version of it into the next.
    const filing = filingOf(corridor('MX', 'GT', 'EC0586.01'), at, time.rules);
    await host.does(kind, caseId, people.mexico, { type: 'receive-file', from: MX, filing, authenticity });
    await host.until(caseId, ({ stage }) => stage === 'host-review');
    return caseId;
  }

  const count = async (host: CaseNode, caseId: CaseId, type: string) =>
    (await host.journal(caseId)).filter((event) => event === type).length;
  const decisions = async (host: CaseNode, caseId: CaseId) =>
    (await host.outgoing(caseId)).flatMap((one) => (one.type === 'recognition.decided' ? [one] : []));

  it('deletes a draft that was never submitted', async () => {
    const host = await time.node('GT');
    const caseId = aCaseNumber(GT);
    await host.does(kind, caseId, people.gtAssistant, aDraft(GT));
    await time.days(95);
    await host.until(caseId, ({ ended }) => ended);
    expect(await host.outcomeOf(caseId)).toBe('draft-deleted');
    expect(await host.outgoing(caseId)).toEqual([]);
  });

  it('deems recognised what it leaves undecided, where the agreement says so, and marks it', async () => {
    const host = await time.node('GT', { rules: withLapsePolicy(time.rules, 'deem_recognised') });
    const caseId = await underReview(host);
    const { reminders } = await host.view(caseId);
    await time.until(reminders[0]?.at);
    await host.until(caseId, (view) => view.reminders.length === 1);
    expect(await count(host, caseId, 'decided')).toBe(0);
    await time.days(60);
    await host.until(caseId, ({ ended }) => ended);
    expect(await host.outcomeOf(caseId)).toBe('recognised');
    expect(await count(host, caseId, 'reminded')).toBe(2);
    const [decided, ...more] = await decisions(host, caseId);
    expect([decided?.outcome, decided?.status.tacit, more]).toEqual(['recognised', true, []]);
  });

  it('deems refused what it leaves undecided, and the refusal is final when nobody appeals', async () => {
    const host = await time.node('GT', { rules: withLapsePolicy(time.rules, 'deem_refused') });
    const caseId = await underReview(host);
    await time.days(60);
    await host.until(caseId, ({ stage, deadline }) => stage === 'refused' && deadline !== undefined);
    expect((await host.view(caseId)).deadline?.clock.startsWith('appeal')).toBe(true);
    expect(await count(host, caseId, 'refusal-final')).toBe(0);
    await time.days(45);
    await host.until(caseId, ({ ended }) => ended);
    expect(await count(host, caseId, 'refusal-final')).toBe(1);
    expect(await host.outcomeOf(caseId)).toBe('refused');
    await keepGolden(time.client, caseId, 'recognition-review/refused-by-silence');
  });

  it('escalates what it leaves undecided, once, and still decides it', async () => {
    const host = await time.node('GT', { rules: withLapsePolicy(time.rules, 'escalate') });
    const caseId = await underReview(host);
    await time.days(120);
    await host.until(caseId, ({ deadline }) => deadline === undefined);
    expect([(await host.view(caseId)).stage, await count(host, caseId, 'escalated')]).toEqual(['host-review', 1]);
    await decide(host, caseId, 'held');
    await host.until(caseId, ({ ended }) => ended);
    expect(await host.outcomeOf(caseId)).toBe('recognised');
  });

  it('lets the period to appeal a refusal of two people run from the day of service', async () => {
    const host = await time.node('GT');
    const caseId = await underReview(host);
    await decide(host, caseId, 'missing');
    await host.until(caseId, ({ stage, deadline }) => stage === 'refused' && deadline !== undefined);
    await time.days(20);
    expect(await count(host, caseId, 'refusal-final')).toBe(0);
    await time.days(25);
    await host.until(caseId, ({ ended }) => ended);
    expect(await host.outcomeOf(caseId)).toBe('refused');
  });

  it('does not lapse at the old hour where the review was extended', async () => {
    const host = await time.node('GT');
    const caseId = await underReview(host);
    const before = (await host.view(caseId)).deadline;
    await host.does(kind, caseId, people.gtReviewer, {
      type: 'extend-review',
      by: { unit: 'business-days', days: 10 },
      reasons: words,
    });
    await host.until(caseId, ({ deadline }) => deadline !== undefined && deadline.at > (before?.at ?? ''));
    await time.until(before?.at);
    expect((await host.view(caseId)).stage).toBe('host-review');
    await time.until((await host.view(caseId)).deadline?.at);
    await host.until(caseId, ({ stage }) => stage === 'recognised');
  });

  async function decide(host: CaseNode, caseId: CaseId, verdict: UnitVerdict['verdict']): Promise<void> {
    const units = ['U1', 'U2', 'U3', 'U4'].map((unit) => `GT-DEMO-FV-01-${unit}` as UnitVerdict['unit']);
    const verdicts = units.map((unit) => ({ unit, verdict, ground: words }));
    await host.does(kind, caseId, people.gtReviewer, { type: 'propose-verdict', verdicts, reasons: words });
    await host.does(kind, caseId, people.gtApprover, { type: 'approve-verdict' });
  }
});
