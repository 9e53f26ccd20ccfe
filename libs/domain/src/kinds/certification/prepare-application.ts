import type { DecisionContext } from '../../file/case/index.js';
import { todayIn } from '../../clocks/index.js';
import type { AttachDocument } from '../recognition/filing/index.js';
import type { Decision, Instant, Refused } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Application, ShownAbroad } from './application.js';
import type { Certification } from './certification.js';
import { checkCertifier } from './check-application.js';
import type { ChooseCertifier, CiteAbroad, DeclareExperience } from './commands.js';
import type { CertificationEvent } from './events.js';
import { refuseUnits } from './units.js';

export const attachEvidence = (
  { application }: Certification,
  { document }: AttachDocument,
  { now }: DecisionContext,
): Decision<CertificationEvent> =>
  application.documents.some(({ id }) => id === document.id)
    ? refuse('ALREADY_DONE', {}, 'document.id')
    : accept<CertificationEvent>({ type: 'document-attached', at: now, document });

/** The paper-less route: the worker's word begins the procedure, and the evaluation shows what it is worth. */
export function declareExperience(
  { application }: Certification,
  { experience }: DeclareExperience,
  { now, rules }: DecisionContext,
): Decision<CertificationEvent> {
  const units = experience.map(({ unit }) => unit);
  const refusal =
    refuseUnits(units, application.units, (index) => `experience.${index}.unit`) ??
    refuseYears(experience, application.country, now, rules);
  return refusal ?? accept<CertificationEvent>({ type: 'experience-declared', at: now, experience });
}

/** Years that have begun, in their order. */
export function refuseYears(
  periods: readonly { readonly from: number; readonly until?: number }[],
  country: Application['country'],
  now: Instant,
  rules: RuleBook,
): Refused | undefined {
  const thisYear = Number(todayIn(rulesOf(rules, country).calendar.timeZone, now).slice(0, 4));
  const wrong = periods.flatMap(({ from, until = thisYear }) =>
    [from, until].filter((year) => year > thisYear || from > until),
  );
  return wrong[0] === undefined ? undefined : refuse('DATE_IN_FUTURE', { date: wrong[0] });
}

/** The return route: what another country recognised or certified, by standard and unit. */
export function citeAbroad(
  { application }: Certification,
  { shown }: CiteAbroad,
  { now, rules }: DecisionContext,
): Decision<CertificationEvent> {
  for (const [index, one] of shown.entries()) {
    const refusal = refuseShown(one, application, `shown.${index}`, rules);
    if (refusal !== undefined) return refusal;
  }
  return accept<CertificationEvent>({ type: 'shown-abroad-cited', at: now, shown });
}

function refuseShown(
  { standard, units }: ShownAbroad,
  { country }: Application,
  field: string,
  rules: RuleBook,
): Refused | undefined {
  if (standard.country === country) return refuse('NOT_FOR_THIS_COUNTRY', { country }, `${field}.standard.country`);
  const known = rules.country(standard.country)?.catalogue.standards.get(standard.code);
  if (known === undefined) {
    return refuse('UNKNOWN_STANDARD', { standard: standard.code, country: standard.country }, `${field}.standard.code`);
  }
  const codes = known.units.map(({ code }) => code);
  return refuseUnits(units, codes, (unit) => `${field}.units.${unit}`);
}

export function chooseCertifier(
  { application }: Certification,
  { certifier }: ChooseCertifier,
  { now, rules }: DecisionContext,
): Decision<CertificationEvent> {
  const refusal = checkCertifier({ ...application, certifier }, rules, now);
  return refusal ?? accept<CertificationEvent>({ type: 'certifier-chosen', at: now, certifier });
}
