import { wakeSignal } from '@puente/domain/file/case';
import type { CountryCode } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aFiling, authentic } from './filings.js';
import { people } from './people.js';
import { RealTime } from './real-time.js';

jest.setTimeout(60_000);

const kind = 'recognition-review';
const season = 120 * 86_400_000;

describe('a node whose clock is ahead of the server’s', () => {
  let real: RealTime;
  let host: CaseNode;
  let ahead = 0;
  beforeAll(async () => {
    real = await RealTime.start('gt');
    host = await real.node('GT', { time: () => Date.now() + ahead });
  });
  afterAll(() => real.stop());

  it('lets lapse what is over by its own, as soon as its process is told to look', async () => {
    const caseId = aCaseNumber('GT' as CountryCode);
    const at = new Date().toISOString() as ReturnType<typeof authentic>['at'];
    const file = { filing: aFiling(at), authenticity: authentic(at) };
    await host.does(kind, caseId, people.mexico, { type: 'receive-file', from: 'MX' as CountryCode, ...file });
    await host.until(caseId, ({ stage }) => stage === 'host-review');
    ahead = season;
    // As an operator does, who names no version.
    await real.client.workflow.getHandle(caseId).signal(wakeSignal, undefined);
    await host.reaches(caseId, ({ stage }) => stage !== 'host-review');
    const journal = await host.journal(caseId);
    // Who reads of it may be told already.
    expect(journal.slice(journal.lastIndexOf('decided')).slice(0, 2)).toEqual(['decided', 'notice-raised']);
  });
});
