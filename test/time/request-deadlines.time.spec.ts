import type { CaseId, CountryCode } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aDocument, aDraft, aFiling } from './filings.js';
import { people } from './people.js';
import { SkippedTime } from './skipped-time.js';
import { keepGolden } from './servers/temporal-history.js';

jest.setTimeout(60_000);

const MX = 'MX' as CountryCode;
const kind = 'recognition-request';
const words = { es: 'Demostración' };

describe('deadlines at the home country', () => {
  let time: SkippedTime;
  let mexico: CaseNode;
  beforeAll(async () => {
    time = await SkippedTime.start();
    mexico = await time.node('MX');
  });
  afterAll(() => time.stop());

  const count = async (caseId: CaseId, type: string) =>
    (await mexico.journal(caseId)).filter((event) => event === type).length;

  async function submitted(): Promise<CaseId> {
    const caseId = aCaseNumber('GT' as CountryCode);
    const filing = aFiling(await time.now());
    const from = filing.filedIn;
    await mexico.does(kind, caseId, people.guatemala, { type: 'receive-submission', from, filing });
    await mexico.until(caseId, ({ stage }) => stage === 'submitted');
    return caseId;
  }

  it('deletes a draft after ninety days, and tells the worker before and after', async () => {
    const caseId = aCaseNumber(MX);
    await mexico.does(kind, caseId, people.mxAssistant, aDraft(MX));
    await time.days(80);
    await mexico.until(caseId, ({ reminders }) => reminders.length === 0);
    expect(await count(caseId, 'reminded')).toBe(1);
    expect(await mexico.journal(caseId)).not.toContain('draft-deleted');
    await time.days(14);
    await mexico.until(caseId, ({ ended }) => ended);
    expect((await mexico.view(caseId)).stage).toBe('draft-deleted');
    expect(await count(caseId, 'draft-deleted')).toBe(1);
    expect(await mexico.outcomeOf(caseId)).toBe('draft-deleted');
    await keepGolden(time.client, caseId, 'recognition-request/draft-deleted');
  });

  it('reminds a worker at half and at four fifths, then closes without prejudice; reopening starts it again', async () => {
    const caseId = await submitted();
    await mexico.does(kind, caseId, people.mxRegistrar, {
      type: 'request-documents',
      requests: [{ kind: 'transcript', legalReason: words }],
    });
    await mexico.until(caseId, ({ deadline }) => deadline !== undefined);
    const [half, fourFifths] = (await mexico.view(caseId)).reminders;
    await time.until(half?.at);
    await mexico.until(caseId, ({ reminders }) => reminders.length === 1);
    await time.until(fourFifths?.at);
    await mexico.until(caseId, ({ reminders }) => reminders.length === 0);
    expect(await count(caseId, 'reminded')).toBe(2);
    expect(await mexico.journal(caseId)).not.toContain('closed-without-prejudice');
    await time.days(15);
    await mexico.until(caseId, ({ stage }) => stage === 'closed-without-prejudice');
    expect(await mexico.outcomeOf(caseId)).toBe('closed-without-prejudice');

    await mexico.does(kind, caseId, people.mxAssistant, { type: 'reopen' });
    await mexico.until(caseId, ({ stage, deadline }) => stage === 'awaiting-documents' && deadline !== undefined);
    await mexico.does(
      kind,
      caseId,
      { kind: 'worker', caseId },
      { type: 'provide-documents', documents: [aDocument('transcript')] },
    );
    await mexico.until(caseId, ({ stage }) => stage === 'submitted' || stage === 'home-verification');
  });
});
