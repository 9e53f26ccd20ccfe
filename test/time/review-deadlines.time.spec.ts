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
    const filing = filingOf(corridor('MX', 'GT', 'EC0326'), at, time.rules);
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

  it('[R2] deems recognised what is covered, where the agreement says so, marks it, and tells a supervisor of the rest', async () => {
    const host = await time.node('GT', { rules: withLapsePolicy(time.rules, 'deem_recognised') });
    const caseId = await underReview(host);
    const { reminders } = await host.view(caseId);
    await time.until(reminders[0]?.at);
    await host.until(caseId, (view) => view.reminders.length === 1);
    expect(await count(host, caseId, 'decided')).toBe(0);
    await time.days(60);
    await host.until(caseId, ({ deadline }) => deadline === undefined);
    expect(await count(host, caseId, 'reminded')).toBe(2);
    expect(await count(host, caseId, 'escalated')).toBe(1);
    const { decision, open, stage } = await host.review(caseId);
    expect([stage, decision?.outcome, decision?.tacit]).toEqual(['host-review', 'partially-recognised', true]);
    expect(open).toMatchObject([{ why: 'not-covered' }]);
    expect(await decisions(host, caseId)).toEqual([]);
  });
});
