import type { Actor, CaseKind } from '@puente/domain/file/case';
import type { Instant } from '@puente/domain/kernel';
import {
  anotherIntegrityOfficer,
  appealOn,
  appointmentDay,
  askForIdentity,
  certificateNews,
  certifiers,
  citesMexico,
  coSigns,
  credentialCommands,
  credentialOpening,
  creditFirst,
  document,
  drawAssessors,
  drawTwo,
  evaluating,
  firstMorning,
  guatemala,
  mexicoSent,
  mexico,
  offerOneDay,
  openApplication,
  people,
  reportCommands,
  sampleFiling,
  sampleStatus,
  secondInGuatemala,
  served,
  theClock,
  theCoSigner,
  theEffect,
  theIntegrityOfficer,
  theNode,
  theReporter,
  theReview,
  theWorkerOf,
  withMeasure,
  yearsLater,
} from '@puente/domain/specification';
import type { AnyFile, Command } from '@puente/domain/specification/kinds';

/** A step that is told and not chosen; of what the file has come to. */
export type Told = (file: AnyFile | undefined) => readonly [Command, Actor, Instant | undefined];

const { approver, assessor, registrar } = certifiers;
const { counter, worker } = people;
const told =
  (command: object, by: Actor, at?: Instant): Told =>
  () => [command as Command, by, at];
const lastServed: Told = (file) => [served(file?.notices.at(-1)?.id ?? 'n1', firstMorning), theEffect, undefined];
const none = { type: 'declare-conflict', relation: 'none' };

/** As far as chance seldom comes: a certification from its application to its finding. */
const certification = (competent: 0 | 1 | 2): readonly Told[] => [
  told(openApplication(), counter),
  told({ type: 'attach-document', document: document('work-reference') }, counter),
  ...(competent === 0 ? [told(citesMexico, worker)] : []),
  told({ type: 'submit' }, counter),
  ...(competent === 0 ? [told(creditFirst, registrar)] : []),
  told({ type: 'admit' }, registrar),
  told(drawAssessors(), theEffect),
  told(offerOneDay, registrar),
  lastServed,
  told({ type: 'choose-appointment', appointment: 'a1' }, worker),
  told(none, assessor, appointmentDay),
  told(evaluating(competent), assessor, appointmentDay),
  told(none, approver, appointmentDay),
  told({ type: 'approve-evaluation' }, approver, appointmentDay),
  lastServed,
  ...(competent === 2 ? [] : [told(appealOn(1), worker, appointmentDay)]),
];

const daysOn = (days: number): Instant =>
  new Date(Date.parse(firstMorning) + days * 86_400_000).toISOString() as Instant;

const lapses =
  (days: number): Told =>
  (file) => [{ type: 'lapse', clock: file?.clock?.id } as Command, theClock, daysOn(days)];
const references: readonly Told[] = [
  told(openApplication(), counter),
  told({ type: 'attach-document', document: document('work-reference') }, counter),
  told({ type: 'name-reference', reference: theCoSigner.reference, relation: 'employer' }, counter),
  told({ type: 'submit' }, counter),
  told({ type: 'record-reference-asked', reference: theCoSigner.reference }, theEffect),
  told(coSigns, theCoSigner),
];

const atHome: readonly Told[] = [
  told({ type: 'receive-submission', from: guatemala, filing: sampleFiling() }, theNode(guatemala)),
  told({ type: 'acknowledge' }, people.registrar),
];
const heard: readonly Told[] = [
  ...atHome,
  told({ type: 'report-discrepancy', what: { es: 'El folio no está en el registro' } }, people.verifier),
  lastServed,
  lapses(40),
];
const answered: readonly Told[] = [
  ...heard.slice(0, -1),
  told(
    { type: 'receive-answer', from: guatemala, answer: { type: 'answer-discrepancy', answer: 'Me casé' } },
    theNode(guatemala),
  ),
];
const answeredAbroad: readonly Told[] = [
  ...atHome,
  told({ type: 'confirm-authentic' }, people.verifier),
  told({ type: 'transmit', to: guatemala }, theEffect),
  told(
    {
      ...{ type: 'receive-news', from: guatemala, at: firstMorning },
      status: sampleStatus('fraud-review', { next: 'answer-fraud-review' }),
    },
    theNode(guatemala),
  ),
  told({ type: 'pass-answer-on', answer: { type: 'answer-fraud-review', answer: 'Es mío' } }, worker),
];

const atHost: readonly Told[] = [told(mexicoSent, theNode(mexico)), told(drawTwo, theEffect)];
const measured: readonly Told[] = [
  ...atHost,
  told(withMeasure, people.reviewer),
  told({ type: 'approve-verdict' }, people.approver),
  lastServed,
  lapses(420),
];
/** Under rules that recognise by silence. */
const suspected: readonly Told[] = [
  ...atHost,
  lapses(120),
  told(
    {
      type: 'open-fraud-review',
      reasons: { es: 'El folio es de otra persona' },
      legalBasis: { es: 'Regla de demostración' },
    },
    people.supervisorInGuatemala,
  ),
  lastServed,
  lapses(200),
];

const suspended: readonly Told[] = [
  told(credentialCommands()['open-credential'], theReview),
  told(credentialCommands()['record-issue'], theEffect),
  told(credentialCommands()['propose-suspension'], people.supervisorInGuatemala),
  told({ type: 'approve-act' }, secondInGuatemala),
  lastServed,
  lapses(30),
];

const closedAndReopened: readonly Told[] = [
  told({ type: 'receive-submission', from: guatemala, filing: sampleFiling() }, theNode(guatemala)),
  told(askForIdentity, people.registrar),
  lastServed,
  lapses(60),
  told({ type: 'receive-answer', from: guatemala, answer: { type: 'reopen' } }, theNode(guatemala)),
];
const found: readonly Told[] = [...certification(1).slice(0, -1), lapses(90)];

/** The certificate that it rests on is suspended; it is kept after the worker was heard. */
const kept: readonly Told[] = [
  told(credentialCommands()['open-credential'], theReview),
  told(credentialCommands()['record-issue'], theEffect),
  told({ type: 'receive-certificate-news', news: certificateNews('revoked') }, theReview),
  lastServed,
  ({ clock } = {} as never) => [{ type: 'remind', clock: clock?.id, fraction: 0.5 } as Command, theClock, daysOn(10)],
  told({ type: 'answer-hearing', answer: 'Mi certificado está en orden' }, theWorkerOf(credentialOpening().caseId)),
  told({ type: 'propose-keeping', reasons: { es: 'Lo aclaró' } }, people.supervisorInGuatemala),
  told({ type: 'approve-act' }, secondInGuatemala),
];

const { 'approve-export': toProsecutor, 'propose-export': wanted, ...report } = reportCommands();
/** Said, taken, shut to somebody and opened to them again by two, answered, sent to the prosecutor, and deleted years later. */
const reported: readonly Told[] = [
  told(report['report-corruption'], theReporter),
  told(report['take-report'], theIntegrityOfficer),
  told(report['name-concerned'], theIntegrityOfficer),
  told(report['approve-report-step'], anotherIntegrityOfficer),
  told(report['take-concerned-back'], theIntegrityOfficer),
  told(report['approve-report-step'], anotherIntegrityOfficer),
  told(wanted, theIntegrityOfficer),
  told(toProsecutor, anotherIntegrityOfficer),
  told(report['answer-report'], theIntegrityOfficer),
  told(report['delete-report'], theEffect, yearsLater),
];

const beginnings: Readonly<Partial<Record<CaseKind, readonly (readonly Told[])[]>>> = {
  'recognition-request': [heard, answered, answeredAbroad, closedAndReopened],
  'recognition-review': [measured, suspected],
  certification: [certification(0), certification(1), certification(2), references, found],
  credential: [suspended, kept],
  'corruption-report': [reported],
};

/** What a walk begins with, by its number; half of them begin with nothing. */
export function beginning(kind: CaseKind, seed: number): readonly Told[] {
  const known = beginnings[kind] ?? [];
  const whole = known[(seed >> 1) % known.length];
  if (whole === undefined || seed % 2 === 0) return [];
  // Of the whole or of a part of it; a walk goes its own way from there.
  return seed % 3 === 0 ? whole.slice(0, 2 + (seed % (whole.length - 1))) : whole;
}
