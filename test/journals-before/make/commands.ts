import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, Instant, PlainDate } from '@puente/domain/kernel';
import {
  appealOn,
  authentic,
  bulkBatch,
  candidates,
  certificateNews,
  document,
  drawAssessors,
  evaluating,
  forged,
  guatemala,
  guatemalaDecided,
  mexico,
  people,
  sampleCase,
  sampleFiling,
  sampleStatus,
  served,
  swept,
  theEmergency,
  unitsInGuatemala,
  verdictOn,
  withMeasure,
  wrongSurname,
  openDraft,
} from '@puente/domain/specification';
import { checkpoint, propose } from '@puente/domain/specification/kinds';
import type { AnyFile, Command } from '@puente/domain/specification/kinds';
import { sampleKinds } from '@puente/domain/specification/kinds';
import { theMandated } from './comers.js';

const words = { es: 'Demostración' };
const daysOn = (at: Instant, days: number): Instant =>
  new Date(Date.parse(at) + days * 86_400_000).toISOString() as Instant;
const any = (...commands: readonly object[]): readonly Command[] => commands as readonly Command[];

/** What may come to any file, whatever it is about. */
function around(file: AnyFile, now: Instant): readonly Command[] {
  const waiting = file.notices.filter(({ service }) => service === undefined);
  const drawn = { seed: 'demonstration', candidates: successors };
  const { alerts = [], annexes = [], holds = [], mandates = [] } = file;
  return any(
    { type: 'pause-clock', pause: theEmergency, reason: 'flood', words },
    { type: 'resume-clock', pause: theEmergency },
    { type: 'recount', to: 'demonstration-2', reason: words },
    { type: 'migrate-case', agreement: { id: 'MX-GT', version: 2 }, reason: words },
    { type: 'migrate-case', equivalence: { id: equivalence, version: 2 }, reason: words },
    ...['GT-1', 'MX-1'].map((region) => ({ type: 'say-region', region })),
    ...waiting.flatMap(({ id }) => [
      served(id, now),
      { type: 'record-attempt', notice: id, channel: 'sms', why: 'unreachable', round: 1 },
      { type: 'record-service-by-hand', notice: id, evidence: 'Acta 12' },
    ]),
    { type: 'record-deletion', proof: { ...proof, deletedAt: now } },
    forged,
    { ...forged, severity: 'restricted', units: [unitsInGuatemala[0]], until: '2027-01-01' as PlainDate },
    wrongSurname,
    ...[...annexes.map(({ caseId }) => caseId), theEmergency].flatMap((caseId) => [
      ...(['in-force', 'closed'] as const).map((state) => ({
        ...{ type: 'receive-alert-news', alert: caseId, raisedIn: caseId.slice(0, 2), state },
        notice: alerts[0]?.notice ?? { subject: 'certificate', severity: 'forged', units: [], from: '2026-03-02' },
      })),
      ...[mexico, guatemala].map((from) => ({
        ...{ type: 'receive-correction', from, correction: caseId, fields: ['surnames'] },
      })),
    ]),
    ...namedIn(file).map((from) => ({ type: 'reassign', from, reasons: words, draw: drawn })),
    ...(['suspended', 'reinstated', 'revoked'] as const).flatMap((state) =>
      (['certificate', 'recognition'] as const).flatMap((subject) => {
        const news = { ...certificateNews(state, now), subject };
        return [
          { type: 'tell-credential-status', news },
          ...[mexico, guatemala].map((from) => ({ type: 'receive-credential-status', from, news })),
        ];
      }),
    ),
    { type: 'grant-mandate', to: { officer: theMandated.id }, scope: 'act', until: daysOn(now, 90).slice(0, 10) },
    ...mandates.map(({ id }) => ({ type: 'end-mandate', mandate: id })),
    { type: 'record-mandate-use' },
    ...[undefined, daysOn(now, 30).slice(0, 10)].map((hiddenUntil) => ({
      ...{ type: 'place-hold', until: daysOn(now, 60).slice(0, 10), reasons: words, legalBasis: words },
      ...(hiddenUntil === undefined ? {} : { hiddenUntil }),
    })),
    ...holds.flatMap(({ id }) => [
      { type: 'confirm-hold', hold: id },
      { type: 'lift-hold', hold: id, reasons: words },
    ]),
  );
}

const equivalence = 'MX-GT-solar';
const proof = {
  dossier: 'dossier-1',
  rule: { edition: 'demonstration-1', months: 120, due: '2036-03-03' },
  documents: 1,
  sealedSha256: 'cd'.repeat(32),
};
const successors = ['gt.reviewer-2', 'gt.approver-2', 'gt.assessor-2', 'gt.appeals-2'].map((id) => ({
  ...{ id, load: 0, habilitatedUntil: '2099-12-31' },
}));

const namedIn = (file: AnyFile): readonly string[] => {
  const { approver, assessor, officer, reviewer } = file as never as Record<
    string,
    string | { id: string } | undefined
  >;
  return [approver, assessor, officer, reviewer].flatMap((one) =>
    one === undefined ? [] : [typeof one === 'string' ? one : one.id],
  );
};

const rulings = (missing: readonly string[], at: Instant) =>
  (['upheld', 'remitted', 'overturned'] as const).flatMap((outcome) =>
    [1, 2].map((held) => ({
      type: 'receive-ruling',
      ruling: {
        ...{ outcome, by: people.appealsOfficer.id, at, reasons: words, legalBasis: words },
        verdicts: missing.map((unit, index) => ({ unit, verdict: index < held ? 'held' : 'missing', ground: words })),
      },
    })),
  );

/** Besides one of each type: the other ways in which a command can be given. */
function others(kind: CaseKind, file: AnyFile | undefined, now: Instant): readonly Command[] {
  switch (kind) {
    case 'recognition-request':
      return any(
        openDraft(mexico, { region: 'MX-1' }),
        { type: 'attach-document', document: document('certificate') },
        ...(['partially-recognised', 'refused', 'withdrawn'] as const).map((outcome) => guatemalaDecided(outcome, now)),
        { ...guatemalaDecided('refused', now), status: sampleStatus('refused', { result: { held: [], missing: [] } }) },
        { type: 'receive-news', from: guatemala, at: now, status: sampleStatus('compensation-pending') },
        { type: 'receive-news', from: guatemala, at: now, status: sampleStatus('fraud-review') },
        ...[
          { type: 'provide-documents', documents: [document('identity')] },
          { type: 'cannot-provide', reason: 'Se perdió' },
          { type: 'answer-discrepancy', answer: 'Me casé' },
          { type: 'reopen' },
        ].map((answer) => ({ type: 'receive-answer', from: guatemala, answer })),
        {
          type: 'pass-answer-on',
          answer: {
            type: 'report-compensation',
            reports: [{ unit: unitsInGuatemala[1], what: 'Terminé el curso' }],
            documents: [document('transcript')],
          },
        },
      );
    case 'recognition-review': {
      const { consultations = [] } = (file ?? {}) as { consultations?: readonly { caseId: CaseId }[] };
      const filing = sampleFiling();
      return any(
        ...[verdictOn(0), verdictOn(1), withMeasure, appealOn(0), appealOn(0, 1)],
        { type: 'attach-document', document: document('certificate') },
        ...(['authentic', 'cannot-verify', 'issuer-silent', 'discrepancy'] as const).map((finding) => ({
          ...{ type: 'receive-file', from: mexico, filing, authenticity: { ...authentic, finding } },
        })),
        ...consultations.map(({ caseId }) => ({
          ...{ type: 'cancel-consultation', consultation: caseId, reasons: words },
        })),
        {
          type: 'receive-opinion',
          opinion: {
            ...{ by: 'gt.adviser', at: now, reasons: words },
            units: [{ unit: unitsInGuatemala[1], opinion: 'held', reasons: words }],
          },
        },
        ...rulings(unitsInGuatemala, now),
        { type: 'schedule-test', units: [unitsInGuatemala[1]], at: daysOn(now, 9), where: 'Taller', language: 'es' },
        { type: 'schedule-test', units: unitsInGuatemala, at: daysOn(now, 9), where: 'Taller', language: 'es' },
        ...unitsInGuatemala.flatMap((unit) =>
          (['passed', 'failed'] as const).map((result) => ({
            ...{ type: 'record-test-result', unit, result, evidence: words, documents: [] },
          })),
        ),
        {
          type: 'assign-officers',
          seed: file?.caseId,
          reviewers: reviewing('gt.reviewer'),
          approvers: reviewing('gt.approver'),
        },
        ...(['provide-documents', 'answer-discrepancy', 'withdraw'] as const).map((type) => ({
          ...{ type: 'pass-answer-on' },
          answer: { type, documents: [document('identity')], answer: 'Me casé' },
        })),
        ...(['report-compensation', 'answer-fraud-review'] as const).map((type) => ({
          ...{ type: 'receive-answer', from: mexico },
          answer: {
            ...{ type, answer: 'Es mío', documents: [document('transcript')] },
            reports: [{ unit: unitsInGuatemala[1], what: 'Terminé el curso' }],
          },
        })),
        { type: 'receive-news', from: mexico, at: now, status: sampleStatus('home-verification') },
      );
    }
    case 'certification': {
      const { gaps = [], offered = [] } = (file ?? {}) as {
        gaps?: readonly { unit: string }[];
        offered?: readonly { id: string }[];
      };
      const missing = gaps.map(({ unit }) => unit);
      return any(
        { type: 'attach-document', document: document('work-reference') },
        { type: 'name-reference', reference: 'reference-1', relation: 'employer' },
        {
          type: 'offer-appointments',
          slots: [2, 10].map((days) => ({ at: daysOn(now, days), where: 'Taller 3', language: 'es' })),
        },
        ...offered.map(({ id }) => ({ type: 'choose-appointment', appointment: id })),
        ...[evaluating(0), evaluating(1), evaluating(2), appealOn(0, 1), appealOn(0)],
        { type: 'declare-conflict', relation: 'employs' },
        ...rulings(missing, now),
        drawAssessors({
          assessors: ['gt.assessor', 'gt.assessor-2'].map((id) => ({
            ...{ id: id as never, load: 0, habilitatedUntil: '2099-12-31' as PlainDate },
          })),
          approvers: candidates('gt.approver', 'gt.approver-2'),
        }),
      );
    }
    case 'appeal':
      return any({
        ...{ type: 'assign-officer', seed: file?.caseId },
        candidates: candidates('gt.reviewer', 'gt.appeals-officer', 'gt.appeals-2'),
      });
    case 'credential':
      return any(
        ...(['suspended', 'reinstated', 'revoked'] as const).map((state) => ({
          ...{ type: 'receive-certificate-news', news: certificateNews(state, now) },
        })),
        { type: 'end-credential', why: 'replaced', by: sampleCase },
        { type: 'propose-suspension', until: daysOn(now, 20).slice(0, 10), reasons: words },
        ...[1, 2, 3].flatMap((n) => [
          { type: 'end-copy', copy: `c${n}`, why: 'lost' },
          { type: 'record-reliance', change: n, cases: [sampleCase] },
          { type: 'record-verifiers-told', change: n },
        ]),
      );
    case 'unequal-treatment':
      return any({ type: 'judge-unequal-treatment', outcome: 'dismissed', reasons: words });
    case 'alert':
      return any({ type: 'record-verifiers-told', change: 2 });
    case 'rule-change':
      return any(
        propose(checkpoint()),
        ...(['state', 'employers', 'workers'] as const).flatMap((bench) =>
          (['for', 'against', 'abstains'] as const).map((vote) => ({ type: 'cast-vote', bench, vote, reasons: words })),
        ),
      );
    case 'bulk-issue':
      return any(...[1, 2, 3].flatMap((batch) => [bulkBatch(batch), bulkBatch(batch, true)]));
    case 'force-majeure':
      return any(
        ...(['pause', 'resume'] as const).flatMap((direction) =>
          [1, 2, 3].flatMap((batch) => [swept(direction, batch), swept(direction, batch, sampleCase)]),
        ),
      );
    case 'protection':
    case 'correction':
    case 'deletion':
    case 'legal-aid':
    case 'consultation':
    case 'integrity-event':
    case 'officer-register':
    case 'data-breach':
    case 'corruption-report':
      return [];
  }
}
const reviewing = (id: string) => candidates(id, `${id}-2`);

/** Made once for each clock: what opens a sample is a story of its own. */
const samples = new Map<string, readonly Command[]>();

export function openingsOf(kind: CaseKind, now: Instant): readonly Command[] {
  const { commands, openings } = sampleKinds[kind];
  const known = Object.values(commands(undefined));
  return [...known, ...others(kind, undefined, now)].filter(({ type }) => openings.includes(type));
}

export function commandsFor(kind: CaseKind, file: AnyFile, now: Instant): readonly Command[] {
  const key = `${kind} ${file.clock?.id ?? ''}`;
  const known = samples.get(key) ?? Object.values(sampleKinds[kind].commands(file.clock?.id));
  samples.set(key, known);
  return [...known, ...others(kind, file, now), ...around(file, now)];
}
