import type { Messenger } from '@puente/activities/tell-worker';
import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aFiling } from './filings.js';
import { people } from './people.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const GT = 'GT' as CountryCode;
const kind = 'recognition-request';
const asks = {
  type: 'request-documents',
  requests: [{ kind: 'identity', legalReason: { es: 'Artículo 4: identidad' } }],
} as const;

/** A worker with two channels, neither of which reaches them when documents are asked for. */
const unreachable: Messenger = {
  async tell({ subject, tried }) {
    const deliveredAt = new Date(0).toISOString() as Instant;
    if (subject !== 'documents-requested') return { channel: 'sms', attempts: 1, deliveredAt };
    const next = (['sms', 'e-mail'] as const).find((channel) => !tried.includes(channel));
    return Promise.resolve(next ? { undelivered: next, why: 'no-answer' } : 'no-channel-left');
  },
};

describe('a notice that no message delivers', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  async function asked(home: CaseNode): Promise<CaseId> {
    const caseId = aCaseNumber(GT);
    const filing = aFiling(await time.now());
    await home.does(kind, caseId, people.guatemala, { type: 'receive-submission', from: GT, filing });
    await home.until(caseId, ({ stage }) => stage === 'submitted');
    await home.does(kind, caseId, people.mxRegistrar, asks);
    // Two channels, then nothing more on this day.
    await until(home, caseId, 2);
    return caseId;
  }

  const attempts = async (home: CaseNode, caseId: CaseId) =>
    (await home.journal(caseId)).filter((type) => type === 'notice-attempted').length;
  const until = async (home: CaseNode, caseId: CaseId, count: number) => {
    await home.reaches(caseId, ({ effects }) => effects.some(({ subject }) => subject === `n2/${String(count + 1)}`));
    expect(await attempts(home, caseId)).toBe(count);
  };

  it('counts as served by presumption once every channel failed on two days, and the period starts with it', async () => {
    const home = await time.node('MX', { messenger: unreachable });
    const caseId = await asked(home);
    expect((await home.view(caseId)).deadline).toBeUndefined();
    await time.days(2);
    await home.until(caseId, ({ deadline }) => deadline !== undefined);
    expect(await attempts(home, caseId)).toBe(4);
    expect((await home.view(caseId)).deadline?.clock).toBe('awaiting-documents#2');
  });

  it('is served by the officer who hands it over in between, and is not tried again', async () => {
    const home = await time.node('MX', { messenger: unreachable });
    const caseId = await asked(home);
    const byHand = { type: 'record-service-by-hand', notice: 'n2' as never, evidence: 'Acta 12' } as const;
    await home.does(kind, caseId, people.mxRegistrar, byHand);
    await home.until(caseId, ({ deadline }) => deadline !== undefined);
    await time.days(3);
    expect(await attempts(home, caseId)).toBe(2);
  });
});
