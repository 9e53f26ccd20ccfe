import type { AgencyId, PlainDate, StandardCode } from '@puente/domain/kernel';
import type { Agreement } from '@puente/domain/rulebook/rules';
import type { Accreditation } from '../catalogue/accreditations.js';
import type { CountryPack } from '../rule-book/loaded-rules.js';

/** What an agency may issue, and on which days: what a checker holds a credential's standard and day of issue against. */
export interface MayIssue {
  readonly agency: AgencyId;
  readonly kind: 'certificate' | 'recognition';
  readonly standards: readonly StandardCode[];
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

/**
 * What each agency of a country may issue. The pack may say it; where it does not, it follows from the registers: whoever
 * certifies, for the standards that somebody was accredited to evaluate; whoever reviews, for the country's standards
 * since its first agreement.
 */
export function mayIssue(pack: CountryPack, agreements: readonly Agreement[]): readonly MayIssue[] {
  const before = workedOut.get(pack);
  if (before?.agreements === agreements) return before.issues;
  const issues = workOut(pack, agreements);
  workedOut.set(pack, { agreements, issues });
  return issues;
}

/** A register of thousands is gone through once, and again when an agreement was approved. */
const workedOut = new WeakMap<
  CountryPack,
  { readonly agreements: readonly Agreement[]; readonly issues: readonly MayIssue[] }
>();

function workOut(pack: CountryPack, agreements: readonly Agreement[]): readonly MayIssue[] {
  const { country, issues, rules } = pack;
  const { catalogue, desks } = rules;
  const all = [...catalogue.standards.keys()].sort();
  if (issues !== undefined)
    return issues.map(({ standards, ...issue }) => ({ ...issue, standards: standards === 'all' ? all : standards }));
  const [first] = agreements
    .filter(({ parties }) => parties.includes(country))
    .map(({ inForceFrom }) => inForceFrom)
    .sort();
  const recognitions: readonly MayIssue[] =
    first === undefined ? [] : [{ agency: desks.review, kind: 'recognition', standards: all, from: first }];
  return [...certificates(desks.certification, pack.catalogue.accreditations), ...recognitions];
}

/** One entry for all standards that have the same days: a register that gives none has one entry. */
function certificates(agency: AgencyId, accreditations: readonly Accreditation[]): readonly MayIssue[] {
  const byStandard = grouped(accreditations, ({ standard }) => standard);
  const dated = [...byStandard].map(([standard, found]) => ({ standard, days: daysOf(found) }));
  return [...grouped(dated, ({ days }) => JSON.stringify(days)).values()].map((same) => ({
    ...{ agency, kind: 'certificate' as const, standards: same.map(({ standard }) => standard).sort() },
    ...same[0]?.days,
  }));
}

function grouped<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

type Days = Pick<MayIssue, 'from' | 'until'>;

/** From the first accreditation until a year after the last: who applied on its last day is still to be evaluated. */
function daysOf(found: readonly Accreditation[]): Days {
  const begins = found.map(({ from }) => from ?? '').sort();
  const ends = found.map(({ until }) => until ?? open).sort();
  const [first, last] = [begins[0] ?? '', ends.at(-1) ?? open];
  return {
    ...(first === '' ? {} : { from: first as PlainDate }),
    ...(last === open ? {} : { until: `${Number(last.slice(0, 4)) + 1}${last.slice(4)}` as PlainDate }),
  };
}

/** Later than any day of a register. */
const open = '9999-12-31';
