import { randomUUID } from 'node:crypto';
import type { CertificationCommand } from '@puente/domain/kinds/certification';
import type {
  CaseId,
  CertifierId,
  CountryCode,
  DossierId,
  Instant,
  OfficerId,
  PlainDate,
  ReferenceId,
  StandardCode,
} from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { readCase } from '@puente/settlement/case-file';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aDocument } from './filings.js';
import { officer, people } from './people.js';
import { SkippedTime } from './skipped-time.js';
import { keepGolden } from './servers/temporal-history.js';

jest.setTimeout(60_000);

const MX = 'MX' as CountryCode;
const kind = 'certification';
const words = { es: 'Demostración' };
const registrar = officer('mx-conocer', 'demo-mx-registrar', 'registrar');

describe('deadlines of a certification', () => {
  let time: SkippedTime;
  let mexico: CaseNode;
  beforeAll(async () => {
    time = await SkippedTime.start();
    mexico = await time.node('MX');
  });
  afterAll(() => time.stop());

  const does = (caseId: CaseId, by: Parameters<CaseNode['does']>[2], command: CertificationCommand) =>
    mexico.does(kind, caseId, by, command);
  const count = async (caseId: CaseId, type: string) =>
    (await mexico.journal(caseId)).filter((event) => event === type).length;
  async function fileOf(caseId: CaseId) {
    const found = await readCase(mexico.database.pool, caseId);
    if (found?.kind !== 'certification') throw new Error('no such certification');
    return found.file;
  }

  async function draft(): Promise<CaseId> {
    const caseId = aCaseNumber(MX);
    await does(caseId, people.mxAssistant, {
      type: 'open-application',
      dossier: randomUUID() as DossierId,
      standard: 'EC0586.01' as StandardCode,
      certifier: 'ECE-00001' as CertifierId,
      route: 'documents',
      language: 'es',
      training: [],
    });
    await does(caseId, people.mxAssistant, { type: 'attach-document', document: aDocument('work-reference') });
    return caseId;
  }

  async function applied(): Promise<CaseId> {
    const caseId = await draft();
    await does(caseId, people.mxAssistant, { type: 'submit' });
    return caseId;
  }

  async function admitted(): Promise<CaseId> {
    const caseId = await applied();
    await does(caseId, registrar, { type: 'admit' });
    await mexico.until(caseId, ({ stage }) => stage === 'admissible');
    return caseId;
  }

  async function offered(caseId: CaseId, inDays = 10): Promise<Instant> {
    const at = instant(milliseconds(await time.now()) + inDays * 86_400_000);
    await does(caseId, registrar, { type: 'offer-appointments', slots: [{ at, where: 'Taller 3', language: 'es' }] });
    await mexico.until(caseId, ({ deadline }) => deadline?.clock.startsWith('choosing') === true);
    return at;
  }

  async function scheduled(caseId: CaseId): Promise<Instant> {
    const at = await offered(caseId);
    const appointment = (await fileOf(caseId)).offered.at(-1)?.id ?? '';
    await does(caseId, { kind: 'worker', caseId }, { type: 'choose-appointment', appointment });
    await mexico.until(caseId, ({ stage }) => stage === 'evaluation-scheduled');
    return at;
  }

  /** Whoever the draw named, with nothing that stands in the way. */
  async function assessing(caseId: CaseId, as: 'assessor' | 'approver' = 'assessor') {
    const file = await fileOf(caseId);
    const who = officer('mx-conocer', (as === 'approver' ? file.approver : file.assessor?.id) ?? '', as);
    await does(caseId, who, { type: 'declare-conflict', relation: 'none' });
    return who;
  }

  async function evaluated(caseId: CaseId, verdict: 'competent' | 'not-yet-competent'): Promise<void> {
    await time.until(await scheduled(caseId));
    const { application } = await fileOf(caseId);
    const findings = application.units.map((unit) => ({
      unit,
      verdict,
      evidence: ['practical-test'] as const,
      observed: words,
    }));
    const assessor = await assessing(caseId);
    await does(caseId, assessor, { type: 'record-evaluation', findings, summary: words });
    await mexico.until(caseId, ({ stage }) => stage === 'evaluated');
  }

  it('delete a draft after ninety days, the worker told before and after', async () => {
    const caseId = await draft();
    await time.days(80);
    await mexico.until(caseId, ({ reminders }) => reminders.length === 0);
    await time.days(14);
    await mexico.until(caseId, ({ ended }) => ended);
    expect([await count(caseId, 'reminded'), await count(caseId, 'draft-deleted')]).toEqual([1, 1]);
    expect(await mexico.outcomeOf(caseId)).toBe('draft-deleted');
    await keepGolden(time.client, caseId, 'certification/draft-deleted');
  });

  it('let the application go on without the references that stay silent for fifteen days', async () => {
    const caseId = await draft();
    const reference = randomUUID() as ReferenceId;
    await does(caseId, people.mxAssistant, { type: 'name-reference', reference, relation: 'employer' });
    await does(caseId, people.mxAssistant, { type: 'submit' });
    await mexico.until(caseId, ({ stage }) => stage === 'gathering-evidence');
    expect(await count(caseId, 'reference-asked')).toBe(1);
    await time.days(20);
    await mexico.until(caseId, ({ stage }) => stage === 'application');
    expect((await mexico.view(caseId)).deadline?.clock).toMatch(/^application#/);
    const late = await mexico.tries(kind, caseId, { kind: 'co-signer', reference }, { type: 'decline-reference' });
    expect(late).toMatchObject({ outcome: 'refused', code: 'NOT_IN_THIS_STAGE' });
  });

  it('escalate an application that the agency leaves lying, and it can still be admitted', async () => {
    const caseId = await applied();
    await time.days(20);
    await mexico.until(caseId, ({ deadline }) => deadline === undefined);
    expect(await count(caseId, 'escalated')).toBe(1);
    await does(caseId, registrar, { type: 'admit' });
    await mexico.until(caseId, ({ stage }) => stage === 'admissible');
    expect(await count(caseId, 'assessor-drawn')).toBe(1);
  });

  it('close an application that was returned and not completed, without prejudice; it can be asked for again', async () => {
    const caseId = await applied();
    await does(caseId, registrar, { type: 'return-application', reasons: words });
    await mexico.until(caseId, ({ deadline }) => deadline?.clock.startsWith('returned') === true);
    await time.days(100);
    await mexico.until(caseId, ({ ended }) => ended);
    expect((await mexico.view(caseId)).stage).toBe('closed-without-prejudice');
    await does(caseId, people.mxAssistant, { type: 'reapply' });
    await mexico.until(caseId, ({ stage, deadline }) => stage === 'application' && deadline !== undefined);
  });

  it('escalate an agency that offers no day; offer again once to a worker who chooses none, ask them how it goes on, then close', async () => {
    const caseId = await admitted();
    await time.days(40);
    await mexico.until(caseId, ({ deadline }) => deadline === undefined);
    expect(await count(caseId, 'escalated')).toBe(1);
    // A late office names near days; whoever could still have chosen when they were over missed none of them.
    await offered(caseId);
    await time.days(40);
    await mexico.until(caseId, ({ deadline }) => deadline?.clock.startsWith('scheduling') === true);
    expect(await count(caseId, 'appointment-missed')).toBe(0);
    await offered(caseId, 55);
    await time.days(40);
    await mexico.until(caseId, ({ deadline }) => deadline?.clock.startsWith('scheduling') === true);
    expect(await count(caseId, 'appointment-missed')).toBe(1);
    await offered(caseId, 55);
    await time.days(40);
    await mexico.until(caseId, () => true);
    expect(await count(caseId, 'evaluation-choice-opened')).toBe(1);
    await time.days(40);
    await mexico.until(caseId, ({ ended }) => ended);
    expect((await mexico.view(caseId)).stage).toBe('closed-without-prejudice');
  });

  it('count the assessor’s time from the appointment, and escalate it', async () => {
    const caseId = await admitted();
    const at = await scheduled(caseId);
    const due = (await mexico.view(caseId)).deadline?.at;
    if (due === undefined) throw new Error('no deadline');
    // Fifteen working days after it are at least nineteen days.
    expect(milliseconds(due) - milliseconds(at)).toBeGreaterThan(18 * 86_400_000);
    await time.until(due);
    await mexico.until(caseId, ({ deadline }) => deadline === undefined);
    expect(await count(caseId, 'escalated')).toBe(1);
    expect((await mexico.view(caseId)).stage).toBe('evaluation-scheduled');
  });

  it('escalate an approval; a certificate issued late is one, and is in the dossier', async () => {
    const caseId = await admitted();
    await evaluated(caseId, 'competent');
    await time.days(20);
    await mexico.until(caseId, ({ deadline }) => deadline === undefined);
    expect(await count(caseId, 'escalated')).toBe(1);
    await does(caseId, await assessing(caseId, 'approver'), { type: 'approve-evaluation' });
    await mexico.until(caseId, ({ ended }) => ended);
    expect(await mexico.journal(caseId)).toEqual(expect.arrayContaining(['certificate-issued', 'certificate-filed']));
    await keepGolden(time.client, caseId, 'certification/certified');
  });

  /** Every unit was found missing, and the worker knows it. */
  async function notYet(): Promise<CaseId> {
    const caseId = await admitted();
    await evaluated(caseId, 'not-yet-competent');
    await does(caseId, await assessing(caseId, 'approver'), { type: 'approve-evaluation' });
    await mexico.until(caseId, ({ stage, deadline }) => stage === 'not-yet-competent' && deadline !== undefined);
    return caseId;
  }

  it('make what was found final where nobody appeals in time; the worker comes back, and the process starts again', async () => {
    const caseId = await notYet();
    const early = await mexico.tries(kind, caseId, { kind: 'worker', caseId }, { type: 'reapply' });
    expect(early).toMatchObject({ outcome: 'refused', code: 'TOO_EARLY_TO_REAPPLY' });
    await time.days(32);
    await mexico.until(caseId, ({ ended }) => ended);
    expect(await count(caseId, 'finding-final')).toBe(1);
    expect(await mexico.outcomeOf(caseId)).toBe('not-yet-competent');
    await does(caseId, { kind: 'worker', caseId }, { type: 'reapply' });
    await does(caseId, registrar, { type: 'admit' });
    await mexico.until(caseId, ({ stage }) => stage === 'admissible');
    expect(await count(caseId, 'assessor-drawn')).toBe(2);
  });

  async function appealed(): Promise<{ readonly caseId: CaseId; readonly appeal: CaseId }> {
    const caseId = await notYet();
    const { application } = await fileOf(caseId);
    const grounds = application.units.map((unit) => ({ unit, ground: 'Lo hice diez años' }));
    await does(caseId, { kind: 'worker', caseId }, { type: 'appeal', grounds, documents: [] });
    await mexico.until(caseId, ({ stage }) => stage === 'appealed');
    const { appeal } = await fileOf(caseId);
    if (appeal === undefined) throw new Error('no appeal');
    await mexico.until(appeal.caseId, ({ stage }) => stage === 'appeal-review');
    return { caseId, appeal: appeal.caseId };
  }

  const reasoned = { reasons: words, legalBasis: words };
  async function appealsOfficerOf(appeal: CaseId) {
    const found = await readCase(mexico.database.pool, appeal);
    if (found?.kind !== 'appeal') throw new Error('no such appeal');
    return officer('mx-appeals', found.file.officer ?? '', 'appeals-officer');
  }

  it('escalate an appeal on which nobody rules, in both files; sent back, other people evaluate with a fresh period', async () => {
    const until = '2099-12-31' as PlainDate;
    const duty = (assessor: string, approves: string) => ({
      assessors: [{ id: assessor as OfficerId, load: 0, habilitatedUntil: until }],
      approvers: [{ id: approves as OfficerId, load: 0 }],
    });
    let onDuty = duty('demo-mx-assessor', 'demo-mx-approver');
    mexico = await time.node('MX', { assessors: { assessing: () => Promise.resolve(onDuty) } });
    const { caseId, appeal } = await appealed();
    const { deadline } = await mexico.view(appeal);
    expect((await fileOf(caseId)).appeal?.clock.id).toBe(deadline?.clock);
    await time.until(deadline?.at);
    await mexico.until(appeal, (view) => view.deadline === undefined);
    expect(await count(appeal, 'escalated')).toBe(1);
    await mexico.reaches(caseId, () => true);
    onDuty = {
      assessors: [...onDuty.assessors, ...duty('demo-mx-assessor-2', '').assessors],
      approvers: [...onDuty.approvers, ...duty('', 'demo-mx-approver-2').approvers],
    };
    const remit = { type: 'remit', ...reasoned, instructions: words } as const;
    await mexico.does('appeal', appeal, await appealsOfficerOf(appeal), remit);
    await mexico.until(caseId, ({ stage, effects }) => stage === 'admissible' && effects.length === 0);
    const again = await fileOf(caseId);
    expect([again.assessor?.id, again.approver]).toEqual(['demo-mx-assessor-2', 'demo-mx-approver-2']);
    expect(again.appeal).toBeUndefined();
    expect((await mexico.view(caseId)).deadline?.clock).toMatch(/^scheduling#/);
  });

  it('give the certificate where the appeals body finds the units shown', async () => {
    const { caseId, appeal } = await appealed();
    const { application } = await fileOf(caseId);
    const verdicts = application.units.map((unit) => ({ unit, verdict: 'held', ground: words }) as const);
    await mexico.does('appeal', appeal, await appealsOfficerOf(appeal), { type: 'overturn', ...reasoned, verdicts });
    await mexico.until(caseId, ({ ended }) => ended);
    expect((await fileOf(caseId)).certificate?.id).toBeDefined();
    await keepGolden(time.client, caseId, 'certification/overturned');
  });

  it('draw somebody else for an assessor who has to do with the worker, and wait where there is nobody', async () => {
    const on = { id: 'demo-mx-only' as OfficerId, load: 0, habilitatedUntil: '2099-12-31' as PlainDate };
    const approvers = [{ id: 'demo-mx-approver' as OfficerId, load: 0 }];
    let assessors = [on];
    const agency = { assessing: () => Promise.resolve({ assessors, approvers }) };
    mexico = await time.node('MX', { assessors: agency });
    const caseId = await admitted();
    const only = officer('mx-conocer', on.id, 'assessor');
    await does(caseId, only, { type: 'declare-conflict', relation: 'employs' });
    await mexico.reaches(caseId, ({ effects }) => effects.some((effect) => effect.kind === 'draw-assessor'));
    assessors = [on, { ...on, id: 'demo-mx-next' as OfficerId }];
    await time.days(1);
    await mexico.until(caseId, ({ stage }) => stage === 'admissible');
    expect((await fileOf(caseId)).assessor?.id).toBe('demo-mx-next');
  });
});
