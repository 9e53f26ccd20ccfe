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
    const at = new Date(0).toISOString() as Instant;
    if (subject !== 'documents-requested') return { state: 'delivered', channel: 'sms', at, reference: subject };
    const channel = (['sms', 'e-mail'] as const).find((one) => !tried.includes(one));
    return Promise.resolve(channel ? { state: 'failed', channel, why: 'no-answer' } : 'no-channel-left');
  },
};

/** Whom nobody may write to safely. */
const noChannel: Messenger = { tell: () => Promise.resolve('no-channel-left') };
/** Whose carrier takes everything and knows later. */
const accepting: Messenger = {
  tell: ({ attempt, tried }) =>
    Promise.resolve(
      tried.includes('sms') ? 'no-channel-left' : { state: 'accepted', channel: 'sms', reference: `m-${attempt}` },
    ),
};

describe('[R8] a notice that no message delivers', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  async function askedOf(home: CaseNode): Promise<CaseId> {
    const caseId = aCaseNumber(GT);
    const filing = aFiling(await time.now());
    await home.does(kind, caseId, people.guatemala, { type: 'receive-submission', from: GT, filing });
    await home.reaches(caseId, ({ stage }) => stage === 'submitted');
    await home.does(kind, caseId, people.mxRegistrar, asks);
    return caseId;
  }
  async function asked(home: CaseNode): Promise<CaseId> {
    const caseId = await askedOf(home);
    // Two channels, then nothing more on this day.
    await until(home, caseId, 2);
    return caseId;
  }
  const waits = (home: CaseNode, caseId: CaseId, what: string) =>
    home.reaches(caseId, ({ effects }) => effects.some(({ subject }) => subject === what));

  const attempts = async (home: CaseNode, caseId: CaseId) =>
    (await home.journal(caseId)).filter((type) => type === 'notice-attempted').length;
  const until = async (home: CaseNode, caseId: CaseId, count: number) => {
    await home.reaches(caseId, ({ effects }) => effects.some(({ subject }) => subject === `n2/${String(count + 1)}`));
    expect(await attempts(home, caseId)).toBe(count);
  };

  it('counts as served by presumption days after every channel failed on two days, and the period starts with it', async () => {
    const home = await time.node('MX', { messenger: unreachable });
    const caseId = await asked(home);
    expect((await home.view(caseId)).deadline).toBeUndefined();
    await time.days(2);
    await waits(home, caseId, 'n2/5/page');
    expect(await attempts(home, caseId)).toBe(4);
    expect((await home.view(caseId)).deadline).toBeUndefined();
    await time.days(9);
    await home.until(caseId, ({ deadline }) => deadline !== undefined);
    expect((await home.view(caseId)).deadline?.clock).toBe('awaiting-documents#2');
  });

  it('waits on the page and at the offices where nobody may be written to, and is presumed no day earlier than the pack says', async () => {
    const home = await time.node('MX', { messenger: noChannel });
    const caseId = await askedOf(home);
    await waits(home, caseId, 'n2/1/page');
    // Less than five working days, whatever day it is today.
    await time.days(4.5);
    expect(await home.journal(caseId)).not.toContain('notice-served');
    expect((await home.view(caseId)).deadline).toBeUndefined();
    await time.days(7);
    await home.until(caseId, ({ deadline }) => deadline !== undefined);
    expect(await attempts(home, caseId)).toBe(0);
  });

  it('was only accepted by its carrier: nothing starts before that reports it delivered', async () => {
    const home = await time.node('MX', { messenger: accepting });
    const caseId = await askedOf(home);
    await waits(home, caseId, 'n2/1/handed');
    expect((await home.view(caseId)).deadline).toBeUndefined();
    const report = {
      type: 'record-delivery',
      notice: 'n2' as never,
      state: 'delivered',
      at: await time.now(),
    } as const;
    expect(await home.tries(kind, caseId, { kind: 'effect' }, { ...report, reference: 'another' })).toMatchObject({
      code: 'NO_SUCH_NOTICE',
    });
    await home.does(kind, caseId, { kind: 'effect' }, { ...report, reference: 'm-n2' });
    await home.reaches(caseId, ({ deadline }) => deadline !== undefined);
  });

  it('was accepted by a carrier that never reports: that was no delivery, and it waits for the worker', async () => {
    const home = await time.node('MX', { messenger: accepting });
    const caseId = await askedOf(home);
    await waits(home, caseId, 'n2/1/handed');
    await time.days(2.1);
    await home.reaches(caseId, ({ effects }) => effects.some(({ subject }) => subject === 'n2/2'));
    expect((await home.view(caseId)).deadline).toBeUndefined();
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
