import { caseNumberFor } from '@puente/domain/kernel';
import type { AgencyId, CaseId, CountryCode, PlainDate } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aFiling } from './filings.js';
import { officer, people } from './people.js';
import { keepGolden } from './servers/temporal-history.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const [GT, MX] = ['GT', 'MX'] as [CountryCode, CountryCode];
const defender = officer('mx-legal-aid', 'demo-mx-defender', 'defender');
const day = 86_400_000;

describe('[F48] a case that was sent to legal aid', () => {
  let time: SkippedTime;
  let home: CaseNode;
  beforeAll(async () => {
    time = await SkippedTime.start();
    home = await time.node('MX');
  });
  afterAll(() => time.stop());

  /** Sent until three weeks later. */
  async function sent(): Promise<CaseId> {
    const caseId = aCaseNumber(GT);
    const now = await time.now();
    const kind = 'recognition-request';
    await home.does(kind, caseId, people.guatemala, { type: 'receive-submission', from: GT, filing: aFiling(now) });
    const until = new Date(Date.parse(now) + 21 * day).toISOString().slice(0, 10) as PlainDate;
    const asked = { type: 'ask-legal-aid', body: 'mx-legal-aid' as AgencyId, parts: ['progress'], until } as const;
    await home.does(kind, caseId, { kind: 'worker', caseId }, asked);
    await home.reaches(caseId, ({ effects }) => effects.every(({ kind: effect }) => effect !== 'run-errand'));
    return caseNumberFor(caseId, `legal-aid-${MX}#1`);
  }

  it('is over where the body does not answer in its period', async () => {
    const aid = await sent();
    await time.until((await home.view(aid)).deadline?.at);
    expect(await home.outcomeOf(aid)).toBe('unanswered');
    await keepGolden(time.client, aid, 'legal-aid/unanswered');
  });

  it('ends on the day that its worker chose, whatever the body does', async () => {
    const aid = await sent();
    await home.does('legal-aid', aid, defender, { type: 'accept-legal-aid' });
    await home.until(aid, ({ stage }) => stage === 'accepted');
    await time.until((await home.view(aid)).deadline?.at);
    expect(await home.outcomeOf(aid)).toBe('ended');
    await keepGolden(time.client, aid, 'legal-aid/ended-on-its-day');
  });
});
