import type { AppealStage } from '@puente/domain/kinds/appeal';
import type { CaseId, CountryCode, OfficerId, UnitCode } from '@puente/domain/kernel';
import type { UnitVerdict } from '@puente/domain/file/case';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aFiling, authentic } from './filings.js';
import { people } from './people.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const MX = 'MX' as CountryCode;
const GT = 'GT' as CountryCode;
const words = { es: 'Demostración' };
const units = ['U1', 'U2', 'U3', 'U4'].map((unit) => `GT-DEMO-FV-01-${unit}` as UnitCode);
const kind = 'recognition-review';

describe('an appeal', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  async function refused(host: CaseNode): Promise<CaseId> {
    const caseId = aCaseNumber(GT);
    const at = await time.now();
    await host.does(kind, caseId, people.mexico, {
      type: 'receive-file',
      from: MX,
      filing: aFiling(at),
      authenticity: authentic(at),
    });
    await host.until(caseId, ({ stage }) => stage === 'host-review');
    const verdicts = units.map((unit): UnitVerdict => ({ unit, verdict: 'missing', ground: words, legalBasis: words }));
    await host.does(kind, caseId, people.gtReviewer, { type: 'propose-verdict', verdicts, reasons: words });
    await host.does(kind, caseId, people.gtApprover, { type: 'approve-verdict' });
    await host.until(caseId, ({ stage, deadline }) => stage === 'refused' && deadline !== undefined);
    return caseId;
  }

  async function appealed(host: CaseNode): Promise<{ readonly caseId: CaseId; readonly appeal: CaseId }> {
    const caseId = await refused(host);
    const grounds = units.map((unit) => ({ unit, ground: 'Lo hice diez años' }));
    await host.does(kind, caseId, { kind: 'worker', caseId }, { type: 'appeal', grounds, documents: [] });
    const { appeal } = await host.review(caseId);
    if (appeal === undefined) throw new Error('no appeal');
    await host.until(caseId, ({ stage }) => stage === 'appealed');
    await host.until(appeal.caseId, ({ stage }) => stage === 'appeal-review');
    return { caseId, appeal: appeal.caseId };
  }

  const rules = async (host: CaseNode, appeal: CaseId, to: AppealStage): Promise<void> => {
    const reasoned = { reasons: words, legalBasis: words };
    const verdicts = units.map((unit): UnitVerdict => ({ unit, verdict: 'held', ground: words }));
    const command = {
      upheld: { type: 'uphold', ...reasoned } as const,
      overturned: { type: 'overturn', ...reasoned, verdicts } as const,
      remitted: { type: 'remit', ...reasoned, instructions: words } as const,
    }[to as 'upheld' | 'overturned' | 'remitted'];
    await host.does('appeal', appeal, people.gtAppealsOfficer, command);
    await host.until(appeal, ({ ended }) => ended);
  };

  it('that is upheld ends the review: the refusal is final', async () => {
    const host = await time.node('GT');
    const { caseId, appeal } = await appealed(host);
    await rules(host, appeal, 'upheld');
    await host.until(caseId, ({ ended }) => ended);
    expect(await host.review(caseId)).toMatchObject({ stage: 'refused', refusalFinal: true });
  });

  it('that is sent back begins the review again, with a fresh period and other people', async () => {
    const duty = (reviewer: string, approver: string) => ({
      reviewers: [{ id: reviewer as OfficerId, load: 0 }],
      approvers: [{ id: approver as OfficerId, load: 0 }],
    });
    let onDuty = duty('demo-gt-reviewer', 'demo-gt-approver');
    const candidates = [{ id: 'demo-gt-appeals-officer' as OfficerId, load: 0 }];
    const having = () => Promise.resolve({ candidates });
    const host = await time.node('GT', { officers: { onDuty: () => Promise.resolve(onDuty), having } });
    const { caseId, appeal } = await appealed(host);
    // Those who decided are still on duty, and are not drawn again.
    onDuty = {
      reviewers: [...onDuty.reviewers, ...duty('demo-gt-reviewer-2', '').reviewers],
      approvers: [...onDuty.approvers, ...duty('', 'demo-gt-approver-2').approvers],
    };
    await rules(host, appeal, 'remitted');
    await host.until(caseId, ({ stage, deadline }) => stage === 'host-review' && deadline !== undefined);
    expect(await host.review(caseId)).toMatchObject({
      reviewer: 'demo-gt-reviewer-2',
      approver: 'demo-gt-approver-2',
      clock: { id: 'host-review#3' },
    });
  });

  it('is opened by the review, with one due date in both files, and escalates when nobody rules', async () => {
    const host = await time.node('GT');
    const { caseId, appeal } = await appealed(host);
    const before = await host.view(appeal);
    expect((await host.review(caseId)).appeal?.clock.id).toBe(before.deadline?.clock);
    expect((await host.view(caseId)).deadline).toBeUndefined();
    await time.until(before.deadline?.at);
    await host.until(appeal, ({ deadline }) => deadline === undefined);
    expect((await host.journal(appeal)).filter((type) => type === 'escalated')).toHaveLength(1);
    await host.until(caseId, () => true);
    expect((await host.review(caseId)).appeal?.clock.lapsedAt).toBeDefined();
    await rules(host, appeal, 'overturned');
    await host.until(caseId, ({ ended }) => ended);
    expect(await host.outcomeOf(caseId)).toBe('recognised');
  });
});
