import type { DecisionContext } from '../../file/case/index.js';
import { dateAfter, monthsAfter, todayIn } from '../../clocks/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { nextNotice, raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Certification, Evaluation, Gap, IssuedCertificate } from './certification.js';
import { checkCertifier } from './check-application.js';
import type { ReturnEvaluation } from './commands.js';
import type { CertificationEvent } from './events.js';
import { refuseUndeclared } from './impartial.js';
import { certificationPeriod } from './periods.js';
import { unitsLeft } from './units.js';

/** By the second of two people: a certificate where every unit was shown, a report of what is missing otherwise. */
export function approveEvaluation(
  file: Certification,
  { by, now, rules }: DecisionContext,
): Decision<CertificationEvent> {
  const { application, evaluation } = file;
  if (evaluation === undefined) return refuse('NO_PROPOSAL');
  const refusal = refuseUndeclared(file, by) ?? checkCertifier(application, rules, now);
  if (refusal !== undefined) return refusal;
  const gaps = gapsOf(file, evaluation, rules);
  const { summary } = evaluation;
  if (gaps.length === 0) {
    return accept<CertificationEvent>(
      { type: 'certificate-issued', at: now, certificate: certificateOf(file, now, rules), summary },
      raise(file, 'certificate-issued', now),
    );
  }
  const { calendar, certification } = rulesOf(rules, application.country);
  const competent = evaluation.findings.flatMap(({ unit, verdict }) => (verdict === 'competent' ? [unit] : []));
  const reapplyFrom = dateAfter(certification.reevaluationAfter, calendar, now);
  // From the day the worker is told; until then nothing can be missed.
  const opens = certificationPeriod(file, 'appeal', { by: 'service', notice: nextNotice(file.notices) }, rules);
  return accept<CertificationEvent>(
    { type: 'found-not-yet-competent', at: now, competent, gaps, summary, reapplyFrom, opens },
    raise(file, 'not-yet-competent', now),
  );
}

/** Each unit not yet shown, what the assessor saw of it, and where it can be learned. */
function gapsOf(file: Certification, { findings }: Evaluation, rules: RuleBook): readonly Gap[] {
  const { courses } = rulesOf(rules, file.application.country).catalogue;
  return unitsLeft(file).flatMap((unit): readonly Gap[] => {
    const finding = findings.find((one) => one.unit === unit);
    if (finding?.verdict === 'competent') return [];
    return [{ unit, observed: finding?.observed ?? { es: '–' }, courses: courses.get(unit) ?? [] }];
  });
}

export function certificateOf(
  { application, caseId, rounds }: Certification,
  now: DecisionContext['now'],
  rules: RuleBook,
): IssuedCertificate {
  const { calendar, certification } = rulesOf(rules, application.country);
  const { standard, standardVersion, units } = application;
  const until = monthsAfter(calendar.timeZone, now, 12 * certification.validityYears);
  return {
    number: `${caseId}-${rounds + 1}`,
    standard,
    standardVersion,
    units,
    issuedOn: todayIn(calendar.timeZone, now),
    validUntil: todayIn(calendar.timeZone, until),
  };
}

/** Back to the assessor; where nothing was evaluated, to the officer who credited the units. */
export function returnEvaluation(
  file: Certification,
  { reasons }: ReturnEvaluation,
  { by, now, rules }: DecisionContext,
): Decision<CertificationEvent> {
  const refusal = refuseUndeclared(file, by) ?? refuseWithoutReasons(reasons, 'reasons');
  if (refusal !== undefined) return refusal;
  const to = file.assessor === undefined ? 'application' : 'evaluation';
  const opens = certificationPeriod(file, to, { by: 'event', at: now }, rules);
  return accept<CertificationEvent>({ type: 'evaluation-returned', at: now, reasons, opens });
}
