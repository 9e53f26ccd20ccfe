import { givenUnder } from '@puente/domain/around/mandate';
import type { Actor, CaseKind, CaseLaw, CaseRecord } from '@puente/domain/file/case';
import { mandateHolders } from '@puente/domain/file/case';

import { reckon } from '@puente/domain/clocks';
import { alertStages } from '@puente/domain/kinds/alert';
import { appealStages } from '@puente/domain/kinds/appeal';
import { bulkIssueStages } from '@puente/domain/kinds/bulk-issue';
import { certificationStages } from '@puente/domain/kinds/certification';
import { consultationStages } from '@puente/domain/kinds/consultation';
import { correctionStages } from '@puente/domain/kinds/correction';
import { deletionStages } from '@puente/domain/kinds/deletion';
import { legalAidStages } from '@puente/domain/kinds/legal-aid';
import { credentialStages } from '@puente/domain/kinds/credential';
import { officerRegisterStages } from '@puente/domain/kinds/officer-register';
import { forceMajeureStages } from '@puente/domain/kinds/force-majeure';
import { reportStages } from '@puente/domain/kinds/corruption-report';
import { breachStages } from '@puente/domain/kinds/data-breach';
import { unequalStages } from '@puente/domain/kinds/unequal-treatment';
import { integrityStages } from '@puente/domain/kinds/integrity-event';
import { protectionStages } from '@puente/domain/kinds/protection';
import { requestStages } from '@puente/domain/kinds/recognition/request';
import { reviewStages } from '@puente/domain/kinds/recognition/review';
import type { AgencyId, CountryCode, OfficerId, StaffRole } from '@puente/domain/kernel';
import { staffRoles } from '@puente/domain/kernel';
import { lawOf, takesMandates } from '@puente/domain/laws';
import {
  aProtection,
  aComplaint,
  alertAt,
  anotherSupervisor,
  appealAt,
  appointmentDay,
  bulkAt,
  certificationAt,
  certifiers,
  consultationAt,
  correctionAt,
  deletionAt,
  legalAidAt,
  credentialAt,
  credentialCommands,
  document,
  evaluating,
  given,
  fiveDaysOn,
  heardOut,
  lastServed,
  breachAt,
  integrityEventAt,
  unequalTreatmentAt,
  missedTest,
  pauseAt,
  registerAt,
  reportAt,
  reportCommands,
  openProtection,
  people,
  protectionAt,
  requestAt,
  reviewAt,
  reviewCommands,
  sampleRules,
  theIntegrityOfficer,
  twoWeeksOn,
  verdictOn,
  withNewerRules,
  officer,
} from '@puente/domain/specification';
import type { Setting } from '@puente/domain/specification';

interface Sample {
  readonly kind: CaseKind;
  readonly theFile: CaseRecord;
  readonly setting: Setting;
}

const inEach = <Stage extends string>(
  kind: CaseKind,
  stages: readonly Stage[],
  at: (stage: Stage) => Omit<Sample, 'kind'>,
): readonly Sample[] => stages.map((stage) => ({ kind, theFile: at(stage).theFile, setting: at(stage).setting }));

/** Nobody decides on a suspicion before the worker was heard. */
const heard = () => reviewAt('fraud-review').when({ type: 'answer-fraud-review', answer: 'x' }, people.worker).and();

/** Somebody said what came of it, and a second person has not approved that yet. */
const outcomeProposed = () => heard().when(reviewCommands()['uphold-recognition'], people.supervisorInGuatemala).and();

/** Somebody acts for the worker, in any stage of a file in which the worker can let them. */
const mandated = <Stage extends string>(
  kind: CaseKind,
  stages: readonly Stage[],
  at: (stage: Stage) => { readonly events: readonly unknown[]; readonly setting: Setting },
): readonly Sample[] =>
  inEach(kind, stages, (stage) => {
    const { events, setting } = at(stage);
    const until = new Date(Date.parse(setting.now) + 30 * 86_400_000).toISOString().slice(0, 10);
    const command = { type: 'grant-mandate', to: { officer: 'somebody' }, scope: 'act', until };
    return given(lawOf(kind) as never, setting, ...(events as never[]))
      .when(command, people.worker)
      .and() as unknown as Omit<Sample, 'kind'>;
  });

/** The worker signed on paper who may act for them; a second person is still to look at it. */
const signedOnPaper = () => {
  const { events, setting } = requestAt('submitted');
  const to = { to: { officer: 'somebody-else' }, scope: 'act', until: setting.now.slice(0, 10) };
  const command = { type: 'record-mandate', ...to, document: document('other') };
  return given(lawOf('recognition-request') as never, setting, ...(events as never[]))
    .when(command, people.counterInMexico)
    .and() as unknown as Omit<Sample, 'kind'>;
};

/** An auditor had the data kept; another one can confirm that, and any can lift it. */
const held = () => {
  const { events, setting } = requestAt('submitted');
  const words = { es: 'x' };
  const command = { type: 'place-hold', until: setting.now.slice(0, 10), reasons: words, legalBasis: words };
  return given(lawOf('recognition-request') as never, setting, ...(events as never[]))
    .when(command, officer('mx.auditor', 'mx-stps', 'auditor'))
    .and() as unknown as Omit<Sample, 'kind'>;
};

/** The worker is asked about what the certifier found, and answers; days were offered, and the worker chooses. */
const asked = () =>
  requestAt('home-verification')
    .when({ type: 'report-discrepancy', what: { es: 'x' } }, people.verifier)
    .and();
/** Somebody proposed, and somebody else gives it back. */
const proposedVerdict = () => reviewAt('host-review').when(verdictOn(2), people.reviewer).and();
/** A test is to come; and the worker missed two tests of a unit, and chooses. */
const tested = () => reviewAt('host-review').when(reviewCommands()['schedule-test'], people.reviewer).and();
const missedTwice = () => missedTest(missedTest(reviewAt('host-review'), fiveDaysOn), twoWeeksOn);

/** The ministry's period passed and nobody decided: the worker complains, and the appeals body orders a decision. */
const silent = () => {
  const { events, setting, theFile } = requestAt('submitted');
  const { clock } = theFile;
  const dueAt = clock && reckon(clock, setting.rules.calendar(clock.calendar, clock.calendarVersion)).dueAt;
  return given(lawOf('recognition-request') as never, setting, ...(events as never[]))
    .when({ type: 'lapse', clock: clock?.id }, { kind: 'clock' }, dueAt)
    .and() as unknown as Omit<Sample, 'kind'> & { readonly events: readonly unknown[] };
};

/** Somebody proposed to move the case to newer rules; and a second person approved what is worse for the worker. */
const proposedRules = () => {
  const rules = withNewerRules(sampleRules(), { secondUnit: 'partial' });
  const { events, setting } = reviewAt('host-review', rules);
  const command = { type: 'migrate-case', agreement: { id: 'MX-GT', version: 2 }, reason: { es: 'x' } };
  const now = '2026-04-06T16:00:00.000Z';
  return given(lawOf('recognition-review') as never, { ...setting, now } as never, ...(events as never[]))
    .when(command, people.supervisorInGuatemala)
    .and() as unknown as Omit<Sample, 'kind'> & { readonly events: readonly unknown[] };
};
const askedAboutRules = () => {
  const { events, setting } = proposedRules();
  return given(lawOf('recognition-review') as never, setting, ...(events as never[]))
    .when({ type: 'approve-migration' }, anotherSupervisor)
    .and() as unknown as Omit<Sample, 'kind'>;
};

const consulting = () => reviewAt('host-review').when(reviewCommands()['consult'], people.reviewer).and();
const assessed = () =>
  certificationAt('declared')
    .when(evaluating(0), certifiers.assessor)
    .and()
    .when({ type: 'declare-conflict', relation: 'none' }, certifiers.approver)
    .and();
const offeredDays = () => certificationAt('offered');
/** The worker missed two evaluations, and chooses. */
const evaluationsMissed = () => {
  const absent = { type: 'record-missed-appointment' } as const;
  const days = { type: 'offer-appointments', slots: [{ at: twoWeeksOn, where: 'Taller 3', language: 'es' }] } as const;
  const again = certificationAt('evaluation-scheduled')
    .when(absent, certifiers.assessor, appointmentDay)
    .and()
    .when(days, certifiers.registrar)
    .and();
  return lastServed(again)
    .when({ type: 'choose-appointment', appointment: 'a2' }, people.worker)
    .and()
    .when(absent, certifiers.assessor, twoWeeksOn)
    .and();
};

/** An officer doubts that the person is of age, and those who protect people may take the doubt away. */
const doubted = () =>
  aProtection()
    .when({ ...openProtection, ground: 'age-in-doubt' }, people.counter)
    .and();

/** The worker is asked about their credential, and has not answered; of a suspended one they are asked with the suspension. */
const askedAbout = () =>
  credentialAt('active').when(credentialCommands()['open-hearing'], people.supervisorInGuatemala).and();

/** They answered. */
const answered = (stage: 'active' | 'suspended') =>
  stage === 'active'
    ? heardOut(credentialAt(stage))
    : credentialAt(stage).when(credentialCommands()['answer-hearing'], people.worker).and();

/** They answered, and somebody proposed what comes of it. */
const actProposed = (stage: 'active' | 'suspended') =>
  answered(stage).when(credentialCommands()['propose-keeping'], people.supervisorInGuatemala).and();
/** An integrity officer wants a prosecutor to have it. */
const exportProposed = () =>
  reportAt('looked-into').when(reportCommands()['propose-export'], theIntegrityOfficer).and();
const reportStepProposed = () =>
  reportAt('looked-into').when(reportCommands()['name-concerned'], theIntegrityOfficer).and();

/** A file of each kind whose commands people give over the API, in each of its stages. */
const samples = (): readonly Sample[] => [
  ...inEach('recognition-request', requestStages, requestAt),
  ...inEach('recognition-review', reviewStages, reviewAt),
  ...inEach('recognition-review', ['fraud-review'], heard),
  ...inEach('recognition-review', ['fraud-review'], outcomeProposed),
  ...inEach('recognition-review', ['host-review'], proposedVerdict),
  ...inEach('recognition-review', ['host-review'], consulting),
  ...inEach('recognition-review', ['host-review'], proposedRules),
  ...inEach('recognition-review', ['host-review'], askedAboutRules),
  ...inEach('recognition-review', ['host-review'], tested),
  ...inEach('recognition-review', ['host-review'], missedTwice),
  ...mandated('recognition-request', requestStages, requestAt),
  ...mandated('recognition-review', reviewStages, reviewAt),
  ...mandated('certification', certificationStages, certificationAt),
  ...inEach('recognition-request', ['submitted'], signedOnPaper),
  ...inEach('recognition-request', ['submitted'], held),
  ...mandated('recognition-request', ['home-verification'], asked),
  ...mandated('recognition-review', ['host-review'], tested),
  ...mandated('recognition-review', ['host-review'], missedTwice),
  ...mandated('certification', ['admissible'], offeredDays),
  ...mandated('certification', ['admissible'], evaluationsMissed),
  ...inEach('recognition-request', ['home-verification'], asked),
  ...inEach('certification', ['admissible'], offeredDays),
  ...inEach('certification', ['admissible'], evaluationsMissed),
  ...inEach('certification', ['evaluation-scheduled'], () => certificationAt('declared')),
  ...inEach('certification', ['evaluated'], assessed),
  ...inEach('certification', certificationStages, certificationAt),
  ...inEach('appeal', appealStages, appealAt),
  ...inEach('appeal', ['appeal-review'], () => aComplaint('appeal-review')),
  ...inEach('recognition-request', ['submitted'], silent),
  ...mandated('recognition-request', ['submitted'], silent),
  ...inEach('correction', correctionStages, correctionAt),
  ...inEach('deletion', deletionStages, deletionAt),
  ...inEach('legal-aid', legalAidStages, legalAidAt),
  ...inEach('alert', alertStages, alertAt),
  ...inEach('protection', protectionStages, protectionAt),
  ...inEach('protection', ['sealed'], doubted),
  ...inEach('consultation', consultationStages, consultationAt),
  ...inEach('credential', credentialStages, credentialAt),
  ...inEach('credential', ['active'], askedAbout),
  ...inEach('credential', ['active', 'suspended'], answered),
  ...inEach('credential', ['active', 'suspended'], actProposed),
  ...inEach('bulk-issue', bulkIssueStages, bulkAt),
  ...inEach('force-majeure', forceMajeureStages, pauseAt),
  ...inEach('data-breach', breachStages, breachAt),
  ...inEach('corruption-report', reportStages, reportAt),
  ...inEach('corruption-report', ['looked-into'], exportProposed),
  ...inEach('corruption-report', ['looked-into'], reportStepProposed),
  ...inEach('integrity-event', integrityStages, integrityEventAt),
  ...inEach('unequal-treatment', unequalStages, unequalTreatmentAt),
  ...inEach('officer-register', officerRegisterStages, registerAt),
];

/** Whoever may call the API about a file: an officer by the role, and the worker. */
export type Caller = StaffRole | 'worker';

const callerWith = (role: Caller, id: OfficerId, agency: AgencyId, country: CountryCode): Actor =>
  role === 'worker' ? { kind: 'worker', id } : { kind: 'officer', id, country, agency, roles: [role] };

/**
 * What the law offers to whom, in some stage of some file: to the worker, and to officers with one role at an agency that
 * has to do with the file, drawn for it or not.
 */
export function offeredByLaw(): ReadonlyMap<Caller, ReadonlySet<string>> {
  const callers: readonly Caller[] = [...staffRoles, 'worker'];
  const offered = new Map(callers.map((role) => [role, new Set<string>()]));
  for (const { kind, setting, theFile } of samples()) {
    const law = lawOf(kind) as unknown as CaseLaw<CaseRecord, unknown, unknown>;
    const { agencies, assigned } = law.queue(theFile, setting.rules);
    const ids = ['somebody', people.reviewer.id, people.approver.id, ...assigned] as OfficerId[];
    for (const agency of new Set([...theFile.held, ...agencies])) {
      for (const id of ids) {
        for (const [role, commands] of offered) {
          for (const command of law.allowed(theFile, callerWith(role, id, agency, setting.here))) commands.add(command);
        }
      }
    }
    // Of the case that a file is about, a mandate covers the file too.
    const acts = takesMandates(kind) ? givenUnder(law, theFile, { scope: 'act' }) : [];
    for (const role of mandateHolders) for (const command of acts) offered.get(role)?.add(command);
  }
  return offered;
}
