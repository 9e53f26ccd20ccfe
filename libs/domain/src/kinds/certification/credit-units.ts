import { todayIn } from '../../clocks/index.js';
import { worthsOf } from '../../equivalence/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText, PlainDate, Refused, UnitCode } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import type { Equivalence, StandardRef } from '../../rulebook/catalogue/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Certification, Credit } from './certification.js';
import { command, event } from './define.js';
import { refuseUnits } from './units.js';

/** Takes units for shown that an equivalence in force covers fully with what was shown abroad. */
export interface CreditUnits {
  readonly type: 'credit-units';
  readonly credits: readonly {
    readonly unit: UnitCode;
    /** The other country's standard, as the application cites it. */
    readonly standard: StandardRef;
    readonly ground: LocalizedText;
  }[];
}

export interface UnitsCredited {
  readonly type: 'units-credited';
  readonly at: Instant;
  readonly credits: readonly Credit[];
}

/**
 * Skills shown abroad are not evaluated again where an equivalence in force, the country's own or one that it adopted,
 * covers the unit fully with the very units that were shown there. It is never done by itself: an officer decides it,
 * unit by unit, and says why.
 */
export const creditUnits = command({
  type: 'credit-units',
  givenBy: { application: ['registrar'] },
  refusals: [
    'NOT_CREDITABLE',
    'UNKNOWN_UNIT',
    'UNIT_TWICE',
    'REASONS_MISSING',
    'CONFLICT_OF_INTEREST',
    'SAME_PERSON',
    'ALREADY_DONE',
  ],
  decide(file, { credits }: CreditUnits, context) {
    const units = credits.map(({ unit }) => unit);
    const refusal = refuseUnits(units, file.application.units, (index) => `credits.${index}.unit`);
    if (refusal !== undefined) return refusal;
    const made: Credit[] = [];
    for (const [index, credit] of credits.entries()) {
      const one = creditOf(file, credit, `credits.${index}`, context);
      if (isRefused(one)) return one;
      made.push(one);
    }
    return accept<UnitsCredited>({ type: 'units-credited', at: context.now, credits: made });
  },
});

export const unitsCredited = event({
  type: 'units-credited',
  evolve: (file, { credits }: UnitsCredited) => ({ ...file, credits: [...file.credits, ...credits] }),
  lines: ({ application }, { at, credits, type }) => [
    line(application.country, at, type, { args: { units: credits.map(({ unit }) => unit) } }),
  ],
});

function creditOf(
  { application, competent, credits }: Certification,
  { unit, standard, ground }: CreditUnits['credits'][number],
  field: string,
  { by, now, rules }: DecisionContext,
): Credit | Refused<'NOT_YOUR_ROLE' | 'ALREADY_DONE' | 'NOT_CREDITABLE' | 'REASONS_MISSING'> {
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['registrar'], yours: [by.kind] });
  if (competent.includes(unit) || credits.some((one) => one.unit === unit)) return refuse('ALREADY_DONE');
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
