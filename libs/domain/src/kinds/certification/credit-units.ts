import type { DecisionContext } from '../../file/case/index.js';
import type { Equivalence } from '../../rulebook/catalogue/index.js';
import { todayIn } from '../../clocks/index.js';
import { worthsOf } from '../../equivalence/index.js';
import type { Decision, PlainDate, Refused } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Certification, Credit } from './certification.js';
import type { CreditUnits } from './commands.js';
import type { CertificationEvent } from './events.js';
import { refuseUnits } from './units.js';

/**
 * Skills shown abroad are not evaluated again where an equivalence in force, the country's own or one that it adopted,
 * covers the unit fully with the very units that were shown there. It is never done by itself: an officer decides it, unit by unit, and says why.
 */
export function creditUnits(
  file: Certification,
  { credits }: CreditUnits,
  context: DecisionContext,
): Decision<CertificationEvent> {
  const units = credits.map(({ unit }) => unit);
  const refusal = refuseUnits(units, file.application.units, (index) => `credits.${index}.unit`);
  if (refusal !== undefined) return refusal;
  const made: Credit[] = [];
  for (const [index, credit] of credits.entries()) {
    const one = creditOf(file, credit, `credits.${index}`, context);
    if (isRefused(one)) return one;
    made.push(one);
  }
  return accept<CertificationEvent>({ type: 'units-credited', at: context.now, credits: made });
}

function creditOf(
  { application, competent, credits }: Certification,
  { unit, standard, ground }: CreditUnits['credits'][number],
  field: string,
  { by, now, rules }: DecisionContext,
): Credit | Refused {
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['registrar'], yours: [by.kind] });
  if (competent.includes(unit) || credits.some((one) => one.unit === unit)) return refuse('ALREADY_DONE', { unit });
  const today = todayIn(rulesOf(rules, application.country).calendar.timeZone, now);
  const shown = application.abroad
    .filter((one) => one.standard.country === standard.country && one.standard.code === standard.code)
    .flatMap((one) => one.units);
  const equivalence = waysTo(application, standard, today, rules).find(({ units }) => {
    const covers = units.find((one) => one.unit === unit && one.coverage === 'full');
    return covers !== undefined && shown.length > 0 && covers.coveredBy.every((one) => shown.includes(one));
  });
  if (equivalence === undefined) return refuse('NOT_CREDITABLE', { unit, standard: standard.code }, `${field}.unit`);
  const { id, version } = equivalence;
  return (
    refuseWithoutReasons(ground, `${field}.ground`) ?? {
      unit,
      standard,
      equivalence: { id, version },
      ground,
      by: by.id,
    }
  );
}

/** The country's own word, or where it has none, another's evaluation that it adopted: never a mixture of the two. */
function waysTo(
  { country, standard: to }: Certification['application'],
  standard: CreditUnits['credits'][number]['standard'],
  on: PlainDate,
  rules: RuleBook,
): readonly Equivalence[] {
  const ways = worthsOf(standard, { rules, host: country, on }).filter(
    ({ equivalence }) => equivalence.to.code === to.code,
  );
  return ways.filter(({ route }) => route === ways[0]?.route).map(({ equivalence }) => equivalence);
}
