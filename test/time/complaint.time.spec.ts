import type { CountryCode } from '@puente/domain/kernel';
import { aCaseNumber, aFiling } from './filings.js';
import { officer, people } from './people.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const GT = 'GT' as CountryCode;
const words = { es: 'Demostración' };
const kind = 'recognition-request';
const judge = officer('mx-appeals', 'demo-gt-appeals-officer', 'appeals-officer');

describe('silence', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  it('[R10] that escalated is complained of, the decision is ordered by a day, and that day passes as one', async () => {
    const home = await time.node('MX');
    const caseId = aCaseNumber(GT);
    const worker = { kind: 'worker', caseId } as const;
    const filing = aFiling(await time.now());
    await home.does(kind, caseId, people.guatemala, { type: 'receive-submission', from: GT, filing });
    await home.until(caseId, ({ deadline, stage }) => stage === 'submitted' && deadline !== undefined);
    await time.until((await home.view(caseId)).deadline?.at);
    await home.until(caseId, (view) => view.deadline === undefined);
    const complain = { type: 'complain-of-silence' } as const;
    expect(await home.tries(kind, caseId, worker, complain)).toMatchObject({ code: 'TOO_EARLY_TO_COMPLAIN' });
    await time.days(14);
    await home.does(kind, caseId, worker, complain);
    const complaint = await home.complaintOf(caseId);
    await home.until(caseId, () => true);
    await home.until(complaint, ({ stage }) => stage === 'appeal-review');
    const within = { unit: 'business-days', days: 5 } as const;
    const order = { type: 'order-decision', within, reasons: words, legalBasis: words } as const;
    await home.does('appeal', complaint, judge, order);
    await home.until(complaint, ({ ended }) => ended);
    await home.until(caseId, (view) => view.deadline !== undefined);
    const ordered = await home.view(caseId);
    expect(ordered).toMatchObject({ stage: 'submitted', deadline: { clock: 'ordered#2' } });
    await time.until(ordered.deadline?.at);
    await home.until(caseId, (view) => view.deadline === undefined);
    expect((await home.journal(caseId)).filter((type) => type === 'escalated')).toHaveLength(2);
    await time.days(14);
    await home.does(kind, caseId, worker, complain);
    const second = await home.complaintOf(caseId);
    expect(second).not.toBe(complaint);
    expect((await home.view(caseId)).stage).toBe('submitted');
    await home.until(caseId, () => true);
    await home.until(second, ({ stage }) => stage === 'appeal-review');
    await home.does(kind, caseId, people.mxRegistrar, { type: 'acknowledge' });
    await home.until(second, ({ stage }) => stage === 'answered');
  });
});
