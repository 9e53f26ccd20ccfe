import { randomUUID } from 'node:crypto';
import type { SeasonAfter } from '@puente/domain/clocks';
import { lastOfSeasons } from '@puente/domain/clocks';
import type { Actor } from '@puente/domain/file/case';
import type { Credential, CredentialCommand, OpenCredential } from '@puente/domain/kinds/credential';
import type { CaseId, CertificateId, CountryCode, DossierId, PlainDate, StandardCode } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber } from './filings.js';
import { people } from './people.js';
import { SkippedTime } from './skipped-time.js';
import { keepGolden } from './servers/temporal-history.js';

jest.setTimeout(60_000);

const GT = 'GT' as CountryCode;
const kind = 'credential';
const reasons = { es: 'Demostración' };
const { gtSecondSupervisor: second, gtSupervisor: first } = people;

describe('the ends of a credential', () => {
  let time: SkippedTime;
  let node: CaseNode;
  beforeAll(async () => {
    time = await SkippedTime.start();
    node = await time.node('GT');
  });
  afterAll(() => time.stop());

  const inDays = async (days: number): Promise<PlainDate> =>
    instant(milliseconds(await time.now()) + days * 86_400_000).slice(0, 10) as PlainDate;

  /** Issued by its process, for so many days. */
  async function issued(
    days: number,
    at = node,
    season?: SeasonAfter,
  ): Promise<{ readonly caseId: CaseId; readonly about: Extract<Actor, { kind: 'effect' }> }> {
    const [caseId, review] = [aCaseNumber(GT), aCaseNumber(GT)];
    const about = { kind: 'effect', file: review } as const;
    const agreement = time.rules.inForce('MX' as CountryCode, GT, await inDays(0));
    if (agreement === undefined) throw new Error('no agreement is in force');
    const open: OpenCredential = {
      type: 'open-credential',
      about: { caseId: review, kind: 'recognition-review' },
      applicant: { dossier: randomUUID() as DossierId, language: 'es' },
      content: {
        ...{ kind: 'recognition', scope: 'full', agency: 'gt-mintrab' as Credential['content']['agency'] },
        ...{ standard: { country: GT, code: 'GT-DEMO-FV-01' as StandardCode }, standardVersion: '1', units: [] },
        basis: { country: 'MX' as CountryCode, code: 'EC0586.01' as StandardCode },
        ...{ certificate: randomUUID() as CertificateId, issuedOn: await inDays(0), validUntil: await inDays(days) },
        agreement: { id: agreement.id, version: agreement.version },
        ...{ equivalences: [], evidence: [], ...(season && { season }) },
      },
    };
    await at.does(kind, caseId, about, open);
    await at.reaches(caseId, ({ stage }) => stage === 'active');
    return { caseId, about };
  }
  async function acts(caseId: CaseId, command: CredentialCommand, at = node): Promise<void> {
    await at.does(kind, caseId, first, command);
    await at.does(kind, caseId, second, { type: 'approve-act' });
  }
  const suspend = async (caseId: CaseId, days: number) =>
    acts(caseId, { type: 'propose-suspension', until: await inDays(days), reasons });

  it('a suspension ends by itself on its date, and the credential on its last day', async () => {
    const { caseId } = await issued(60);
    await suspend(caseId, 10);
    await node.until(caseId, ({ stage }) => stage === 'suspended');
    await time.days(12);
    await node.until(caseId, ({ stage }) => stage === 'active');
    expect(await node.journal(caseId)).toEqual(
      expect.arrayContaining(['credential-suspended', 'notice-served', 'verifiers-told', 'credential-reinstated']),
    );
    await time.days(50);
    await node.until(caseId, ({ ended }) => ended);
    expect(await node.outcomeOf(caseId)).toBe('expired');
    await keepGolden(time.client, caseId, 'credential/suspended-and-expired');
  });

  it('a credential expires on its last day in the middle of a suspension', async () => {
    const { caseId } = await issued(20);
    await suspend(caseId, 20);
    await node.until(caseId, ({ stage }) => stage === 'suspended');
    await time.days(22);
    await node.until(caseId, ({ ended }) => ended);
    expect(await node.outcomeOf(caseId)).toBe('expired');
    expect(await node.journal(caseId)).not.toContain('credential-reinstated');
  });

  it('a worker is told before its years end, and when each season ends and begins', async () => {
    const after = await inDays(70);
    // The two months after the next two, of which one is a season; whatever month it is today.
    const month = (later: number) => ((Number(after.slice(5, 7)) + later - 1) % 12) + 1;
    const season = { from: month(2), to: month(3), after };
    const days = Math.round((Date.parse(lastOfSeasons(season, after, 1)) - Date.parse(await inDays(0))) / 86_400_000);
    const { caseId } = await issued(days, node, season);
    for (;;) {
      const { deadline, ended } = await node.view(caseId);
      if (ended || deadline === undefined) break;
      await time.until(deadline.at);
      await node.until(caseId, (view) => view.deadline?.clock !== deadline.clock);
    }
    await node.until(caseId, ({ ended }) => ended);
    const happened = (await node.journal(caseId)).filter((type) => type !== 'notice-raised');
    expect(happened.filter((type) => type === 'season-turned')).toHaveLength(3);
    expect(happened.filter((type) => type === 'notice-served')).toHaveLength(5);
    expect(await node.outcomeOf(caseId)).toBe('expired');
    await keepGolden(time.client, caseId, 'credential/season-after-season');
  });

  it('a worker who stays silent about a revocation at home loses nothing by it, nor by the authority’s silence', async () => {
    const { about, caseId } = await issued(400);
    const [credential, at] = [aCaseNumber('MX' as CountryCode), await time.now()];
    const news = { credential, subject: 'certificate', state: 'revoked', at } as const;
    await node.does(kind, caseId, about, { type: 'receive-certificate-news', news });
    await node.until(caseId, ({ deadline }) => deadline?.clock === 'hearing#1');
    await time.until((await node.view(caseId)).deadline?.at);
    await node.until(caseId, ({ deadline }) => deadline?.clock === 'credential-review#2');
    await time.until((await node.view(caseId)).deadline?.at);
    await node.until(caseId, ({ deadline }) => deadline?.clock === 'validity');
    expect(await node.view(caseId)).toMatchObject({ stage: 'active', ended: false });
    expect((await node.journal(caseId)).filter((type) => type === 'escalated')).toHaveLength(1);
    await acts(caseId, { type: 'propose-revocation', reasons });
    await node.until(caseId, ({ stage }) => stage === 'revoked');
    await keepGolden(time.client, caseId, 'credential/heard-and-revoked');
  });

  it('a worker whom no messenger can be asked to tell keeps others waiting for an hour', async () => {
    const tell = () => Promise.reject(new Error('the carrier is down'));
    const cutOff = await time.node('GT', { messenger: { tell } });
    const { caseId } = await issued(400, cutOff);
    await acts(caseId, { type: 'propose-suspension', until: await inDays(10), reasons }, cutOff);
    const { deadline } = await cutOff.view(caseId);
    expect(deadline?.clock).toBe('telling#1');
    expect(await cutOff.journal(caseId)).not.toContain('verifiers-told');
    await time.until(deadline?.at);
    await cutOff.reaches(caseId, ({ effects }) => effects.every((effect) => effect.kind === 'tell-worker'));
    const told = (await cutOff.journal(caseId)).filter(
      (type) => type === 'telling-overdue' || type === 'verifiers-told',
    );
    expect(told).toEqual(['telling-overdue', 'verifiers-told']);
  });
});
