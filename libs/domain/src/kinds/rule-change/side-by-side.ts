import type { Equivalence, StandardRef, Unit, UnitCoverage } from '../../rulebook/catalogue/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { EquivalenceDraft } from './rule-content.js';

export interface UnitRow extends Omit<UnitCoverage, 'unit' | 'coveredBy'> {
  readonly unit: Unit;
  readonly coveredBy: readonly Unit[];
  /** In the version in force until now, where there is one. */
  readonly before?: UnitCoverage['coverage'];
}

/** Two standards beside one another, as a committee reads them: each unit of the host's, and what of the home's covers it. */
export interface SideBySide {
  readonly from: StandardRef & { readonly title: Unit['title']; readonly level: number };
  readonly to: StandardRef & { readonly title: Unit['title']; readonly level: number };
  readonly rows: readonly UnitRow[];
  /** Units of the home's standard that cover nothing. */
  readonly unused: readonly Unit[];
}

export function sideBySide(draft: EquivalenceDraft, rules: RuleBook): SideBySide {
  const { id, from, to, units, version } = draft;
  const [home, host] = [standard(from, rules), standard(to, rules)];
  const before = earlier(id, version, rules);
  const unitIn = (all: readonly Unit[], code: string): Unit =>
    all.find((unit) => unit.code === code) ?? { code: code as Unit['code'], title: { es: code } };
  const head = ({ title, level }: typeof home) => ({ title, level });
  return {
    from: { ...from, ...head(home) },
    to: { ...to, ...head(host) },
    rows: units.map(({ unit, coveredBy, ...row }) => {
      const was = before?.units.find((one) => one.unit === unit)?.coverage;
      return {
        ...row,
        unit: unitIn(host.units, unit),
        coveredBy: coveredBy.map((code) => unitIn(home.units, code)),
        ...(was === undefined ? {} : { before: was }),
      };
    }),
    unused: home.units.filter(({ code }) => !units.some(({ coveredBy }) => coveredBy.includes(code))),
  };
}

const earlier = (id: string, version: number, rules: RuleBook): Equivalence | undefined =>
  rules.equivalences.all
    .filter((one) => one.id === id && one.version < version)
    .reduce<Equivalence | undefined>(
      (newest, one) => (newest && newest.version > one.version ? newest : one),
      undefined,
    );

function standard({ country, code }: StandardRef, rules: RuleBook) {
  const found = rulesOf(rules, country).catalogue.standards.get(code);
  if (found === undefined) throw new Error(`no standard ${code} of ${country}`);
  return found;
}
