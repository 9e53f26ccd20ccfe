import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { corridor, filingOf } from './any-corridor.js';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aDraft, authentic } from './filings.js';
import { people } from './people.js';
import { SkippedTime, withLapsePolicy } from './skipped-time.js';

jest.setTimeout(60_000);

const MX = 'MX' as CountryCode;
const GT = 'GT' as CountryCode;
const kind = 'recognition-review';

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
});
