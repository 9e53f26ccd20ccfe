import type { Equivalence, Standard, StandardRef } from '../rulebook/catalogue/index.js';
import type { LocalizedText, PlainDate, UnitCode } from '../kernel/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import type { ComparedUnit, Comparison, Held } from './comparison.js';
import type { CorridorFigures } from './expected-time.js';
import { expectedTime, recognisedAutomatically } from './expected-time.js';
import { holdUnits } from './hold-units.js';
import { compareLevels } from './level.js';
import { compareOccupations } from './occupation.js';
import { strongest } from './strongest.js';
import { inForceFor, successorsOf } from './supersession.js';
import type { Worth } from './worth.js';
import { worthsOf } from './worth.js';

/**
 * What a certificate is worth against a standard of another country, unit by unit, on a day. A standard of the host that
 * was replaced leads to the one in force. Throws where the catalogues hold neither standard: parsed before.
 *
 * @param figures how long cases of the corridor took, where they are known
 */
export function compare(
  held: Held,
  host: StandardRef,
  rules: RuleBook,
  on: PlainDate,
  figures?: CorridorFigures,
): Comparison {
  const catalogue = rules.country(host.country)?.catalogue;
  const candidates = catalogue === undefined ? [host.code] : inForceFor(catalogue, host.code, on);
  const worths = worthsOf(held.standard, { rules, host: host.country, on });
  const code = candidates.find((one) => worths.some(({ equivalence }) => equivalence.to.code === one)) ?? candidates[0];
  const to = { country: host.country, code: code ?? host.code };
  const fitting = worths.filter(({ equivalence }) => equivalence.to.code === to.code);
  return compareBy(strongest(fitting), held, to, rules, on, figures);
}

/** The same by an equivalence that is known already: a case keeps the one under which it began. */
export function compareBy(
  worth: Worth | undefined,
  held: Held,
  to: StandardRef,
  rules: RuleBook,
  on: PlainDate,
  figures?: CorridorFigures,
): Comparison {
  const [home, host] = [standardOf(held.standard, rules), standardOf(to, rules)];
  const units = host.units.map((unit) => comparedUnit(unit, worth, heldOf(held, worth, home), rules));
  const equivalence = worth?.equivalence;
  const agreement = rules.inForce(home.country, host.country, on);
  const complete = units.length > 0 && units.every(({ coverage }) => coverage === 'full');
  const effective = equivalence && { ...equivalence, units };
  const automatic =
    agreement !== undefined &&
    recognisedAutomatically(agreement, effective, {
      ...{ standard: held.standard, host: host.country, on },
      checkpoints: rules.checkpoints(agreement.id),
    });
  return {
    from: held.standard,
    to,
    on,
    route: worth?.route ?? 'none',
    ...(equivalence && { equivalence: refOf(equivalence) }),
    ...(worth?.adoption && { adoption: worth.adoption.id }),
    units,
    held: units.filter(({ coverage }) => coverage === 'full').map(({ unit }) => unit),
    missing: units.filter(({ coverage }) => coverage !== 'full').map(({ unit }) => unit),
    conditions: equivalence?.conditions ?? [],
    exclusions: equivalence?.exclusions ?? [],
    evidence: equivalence?.evidence ?? [],
    level: compareLevels(home, host, rules),
    occupation: compareOccupations(home, host),
    ...(agreement && { expected: expectedTime(agreement, complete, automatic, figures) }),
    ...(equivalence && { approval: equivalence.approval }),
    remarks: [...(worth?.remarks ?? []), ...issuedLate(held, rules, on)],
    demonstration:
      home.demonstration ||
      host.demonstration ||
      equivalence?.demonstration === true ||
      agreement?.demonstration === true,
  };
}

type HostUnit = Standard['units'][number];

function comparedUnit(
  { code, title }: HostUnit,
  worth: Worth | undefined,
  held: ReadonlySet<UnitCode>,
  rules: RuleBook,
): ComparedUnit {
  const judged = worth?.equivalence.units.find(({ unit }) => unit === code);
  if (worth === undefined || judged === undefined) {
    return { unit: code, title, coverage: 'none', coveredBy: [], missing: [], ground: nobodyJudged };
  }
  const { equivalence } = worth;
  const from = rules.country(equivalence.from.country)?.catalogue.standards.get(equivalence.from.code);
  const titleOf = (unit: UnitCode): LocalizedText =>
    from?.units.find((one) => one.code === unit)?.title ?? { es: unit };
  return { ...holdUnits(judged, held, titleOf), title, source: equivalence.source, equivalence: refOf(equivalence) };
}

/** Whoever holds the whole of a standard that was replaced holds the whole of what took its place. */
function heldOf({ units }: Held, worth: Worth | undefined, home: Standard): ReadonlySet<UnitCode> {
  const whole = units === undefined || home.units.every(({ code }) => units.includes(code));
  if (!whole) return new Set(units);
  const named = worth?.equivalence.units.flatMap(({ coveredBy }) => coveredBy) ?? [];
  return new Set([...home.units.map(({ code }) => code), ...named]);
}

/** A certifier may go on with the old edition for a while; the officer is told. */
function issuedLate({ issuedOn, standard }: Held, rules: RuleBook, on: PlainDate): readonly LocalizedText[] {
  const catalogue = rules.country(standard.country)?.catalogue;
  const replaced = catalogue && successorsOf(catalogue, standard.code, on)[0];
  if (issuedOn === undefined || replaced === undefined || issuedOn < replaced.on) return [];
  return [
    {
      es: `El certificado se emitió el ${issuedOn}, cuando su estándar ya había sido reemplazado`,
      en: `The certificate was issued on ${issuedOn}, when its standard had been replaced already`,
    },
  ];
}

const refOf = ({ id, version }: Equivalence): { id: string; version: number } => ({ id, version });

function standardOf({ country, code }: StandardRef, rules: RuleBook): Standard {
  const found = rules.country(country)?.catalogue.standards.get(code);
  if (found === undefined) throw new Error(`no standard ${code} in the pack of ${country}`);
  return found;
}

const nobodyJudged: LocalizedText = {
  es: 'Ninguna equivalencia aprobada habla de esta unidad: la juzga quien revisa',
  en: 'No approved equivalence speaks of this unit: the reviewer judges it',
};
