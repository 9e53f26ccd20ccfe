import type { Messenger } from '@puente/activities/tell-worker';
import type { CaseId, CountryCode, OfficerId } from '@puente/domain/kernel';
import { ApplicationFailure } from '@temporalio/common';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aFiling, authentic } from './filings.js';
import { people } from './people.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const MX = 'MX' as CountryCode;

describe('an effect that does not succeed', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  async function received(host: CaseNode): Promise<CaseId> {
    const caseId = aCaseNumber('GT' as CountryCode);
    const at = await time.now();
    await host.does('recognition-review', caseId, people.mexico, {
      type: 'receive-file',
      from: MX,
      filing: aFiling(at),
      authenticity: authentic(at),
    });
    return caseId;
  }

  it('never stops a clock: a worker who cannot be reached is not held up', async () => {
    const nobodyAnswers: Messenger = {
      tell: () =>
        Promise.reject(ApplicationFailure.create({ type: 'NO_ANSWER', message: 'no', nextRetryDelay: '10 days' })),
    };
    const host = await time.node('GT', { messenger: nobodyAnswers });
    const caseId = await received(host);
    await host.reaches(caseId, ({ stage }) => stage === 'host-review');
    await time.days(60);
    await host.reaches(caseId, ({ stage }) => stage === 'recognised');
    const { effects, ended } = await host.view(caseId);
    expect([ended, effects.length > 0]).toEqual([false, true]);
  });

  it('is tried until it succeeds, and then happens once', async () => {
    const [reviewers, approvers] = ['demo-gt-reviewer', 'demo-gt-approver'].map((id) => [
      { id: id as OfficerId, load: 0 },
    ]);
    let staffed = false;
    const onDuty = () =>
      Promise.resolve({ reviewers: reviewers ?? [], approvers: staffed && approvers ? approvers : [] });
    const host = await time.node('GT', { officers: { onDuty, having: () => Promise.resolve({ candidates: [] }) } });
    const caseId = await received(host);
    await time.days(0.1);
    expect((await host.view(caseId)).stage).toBe('received');
    staffed = true;
    await time.days(0.1);
    await host.until(caseId, ({ stage }) => stage === 'host-review');
    expect((await host.journal(caseId)).filter((type) => type === 'officers-drawn')).toHaveLength(1);
  });
});
