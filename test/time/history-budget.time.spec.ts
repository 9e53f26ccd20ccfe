import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { wakeSignal } from '@puente/domain/file/case';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aFiling, authentic } from './filings.js';
import { people } from './people.js';
import { RealTime } from './real-time.js';
import { restingHistory } from './servers/temporal-history.js';

jest.setTimeout(60_000);

const MX = 'MX' as CountryCode;
const kind = 'recognition-review';

/** What each event costs is disk and replay for as long as the case lives; the budget is P1 of the quality page. */
describe('history events', () => {
  let real: RealTime;
  let host: CaseNode;
  beforeAll(async () => {
    real = await RealTime.start('gt');
    host = await real.node('GT', { gatherFor: 100 });
  });
  afterAll(() => real.stop());

  async function underReview(): Promise<CaseId> {
    const caseId = aCaseNumber('GT' as CountryCode);
    const at = new Date().toISOString() as ReturnType<typeof authentic>['at'];
    const filing = aFiling(at);
    await host.does(kind, caseId, people.mexico, {
      type: 'receive-file',
      from: MX,
      filing,
      authenticity: authentic(at),
    });
    await host.until(caseId, ({ stage }) => stage === 'host-review');
    return caseId;
  }

  it('of a decision that moves the clock are seven at most', async () => {
    const caseId = await underReview();
    const before = await restingHistory(real.client, caseId, 1);
    const due = (await host.view(caseId)).deadline;
    await host.does(kind, caseId, people.gtReviewer, {
      type: 'extend-review',
      by: { unit: 'business-days', days: 10 },
      reasons: { es: 'Demostración' },
    });
    await host.until(caseId, ({ deadline }) => deadline !== undefined && deadline.at > (due?.at ?? ''));
    const after = await restingHistory(real.client, caseId, 2);
    expect(after.slice(before.length)).toContain('UPSERT_WORKFLOW_SEARCH_ATTRIBUTES');
    expect(after.length - before.length).toBeLessThanOrEqual(7);
  });

  it('of a note are none', async () => {
    const caseId = await underReview();
    const before = await restingHistory(real.client, caseId, 1);
    await host.does(kind, caseId, people.gtReviewer, { type: 'add-note', text: 'Demostración' });
    // What the note had caused would be in the history before the signal and the task of this wake.
    await wake(caseId, 1);
    const after = await restingHistory(real.client, caseId, 2);
    expect(after.length - before.length).toBe(4);
  });

  it('of a wake to a version that was read are the signal and its task: nothing is read', async () => {
    const caseId = await underReview();
    const before = await restingHistory(real.client, caseId, 1);
    await wake(caseId, 1);
    const after = await restingHistory(real.client, caseId, 2);
    expect(after.slice(before.length)).not.toContain('MARKER_RECORDED');
  });

  it('of twenty wakes in a burst are one and a half for each at most', async () => {
    const caseId = await underReview();
    const { version } = await host.view(caseId);
    const before = await restingHistory(real.client, caseId, 1);
    await Promise.all(Array.from({ length: 20 }, (_, number) => wake(caseId, version + number + 1)));
    const after = await restingHistory(real.client, caseId, 21);
    expect((after.length - before.length) / 20).toBeLessThanOrEqual(1.5);
  });

  const wake = (caseId: CaseId, version: number) => real.client.workflow.getHandle(caseId).signal(wakeSignal, version);
});
