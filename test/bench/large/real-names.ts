import type { CaseId, CountryCode, PlainDate } from '@puente/domain/kernel';
import { caseNumberFor } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { firstMorning, unitsInGuatemala } from '@puente/domain/specification';
import type { Corridor } from './corridor.js';

/**
 * The samples of the law are about two countries of a small demonstration. Under real rules the same commands are given by the names of
 * the rules: countries, offices, standards, units and days; and what a file says is read back into the samples' names, so that commands
 * that answer to a file answer to it.
 */
export interface RealNames {
  readonly there: <Value>(sample: Value) => Value;
  readonly back: <Value>(real: Value) => Value;
}

const firstDay = firstMorning.slice(0, 10);
const yearOfSamples = '2026-01-01';
const day = 86_400_000;
const plain = /(?<![\w-])(2\d{3}-\d\d-\d\d)(?=T|")/g;

export function realNames(rules: RuleBook, corridor: Corridor, dossier: string, begins: PlainDate): RealNames {
  const pairs = namesIn(rules, corridor, dossier, begins);
  const numbers = numbersOf(corridor, begins, dossier);
  const forth = exchanging(pairs, numbers.there);
  const home = exchanging(
    pairs.map(([sample, real]) => [real, sample]),
    numbers.back,
  );
  const days = Math.round((Date.parse(begins) - Date.parse(firstDay)) / day);
  const since = on(yearOfSamples, days);
  const units = corridor.equivalence.units.map(({ unit }) => unit);
  const { code } = corridor.equivalence.to;
  const samples = unitsInGuatemala.map((unit) => unit.replace('GT-SOL-01', code));
  return {
    there: (sample) =>
      withUnits(
        changed(sample, (text) => forth(shifted(text, days, yearOfSamples))),
        samples,
        units,
      ),
    back: (real) => changed(real, (text) => home(shifted(text, -days, since))),
  };
}

const changed = <Value>(value: Value, change: (text: string) => string): Value =>
  JSON.parse(change(JSON.stringify(value))) as Value;

/** Days from which on the samples count; what is far away, as the end of a habilitation, stays. */
const shifted = (text: string, days: number, since: string): string =>
  text.replace(plain, (date: string) => (date < since || date > '2090' ? date : on(date, days)));

const on = (date: string, days: number): string => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

type Pair = readonly [sample: string, real: string];

function namesIn(rules: RuleBook, { home, host, agreement, equivalence }: Corridor, dossier: string, at: PlainDate) {
  const { code: from } = equivalence.from;
  const { code: to } = equivalence.to;
  const accredited = (country: CountryCode, code: typeof from) => {
    const catalogue = rules.country(country)?.catalogue;
    const found = [...(catalogue?.certifiers.keys() ?? [])].find((one) => catalogue?.accredited(one, code, at));
    return found ?? 'NOBODY';
  };
  const country = (sample: 'MX' | 'GT', code: CountryCode): readonly Pair[] => {
    const found = rules.country(code);
    if (found === undefined) throw new Error(`no rules of ${code}`);
    const { desks, regions, municipalities } = found;
    const [ministry, certifying] = sample === 'MX' ? ['stps', 'conocer'] : ['mintrab', 'intecap'];
    const [large, small] = [sample, sample.toLowerCase()];
    return [
      [`${small}-${ministry}`, desks.review],
      [`${small}-${certifying}`, desks.certification],
      [`${small}-college`, `${code.toLowerCase()}-professionals`],
      [`${large}-1`, regions[0]?.code ?? `${code}-1`],
      [`${large}-101`, municipalities[0]?.code ?? `${code}-101`],
      [large, code],
      [small, code.toLowerCase()],
    ];
  };
  return [
    ['demonstration-1', rules.country(host)?.calendar.version ?? ''],
    ['MX-GT-solar', equivalence.id],
    ['MX-GT', agreement],
    ['EC0586.01', from],
    ['GT-SOL-01', to],
    ['ECE-DEMO-1', accredited(home, from)],
    ['GT-DEMO-1', accredited(host, to)],
    ['dossier-1', dossier],
    ...country('MX', home),
    ...country('GT', host),
  ] satisfies readonly Pair[];
}

/** A number of a file, wherever it stands. */
const number = '[A-Z]{2}-\\d{2}-[0-9A-Z]{6}-[0-9A-Z]';

/** All at once, the longest first: what was exchanged is not exchanged again. */
function exchanging(pairs: readonly Pair[], numberFor: (number: string) => string): (text: string) => string {
  const names = new Map(pairs);
  const longest = [...names.keys()].sort((one, other) => other.length - one.length);
  const any = longest.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${number}|${any})(?![A-Za-z0-9])`, 'g');
  return (text) => text.replace(pattern, (name) => names.get(name) ?? numberFor(name));
}

/** The samples' numbers are one file's; here each play has numbers of its own. Those that the law makes of them stay. */
function numbersOf({ home, host }: Corridor, begins: PlainDate, play: string) {
  const [forth, back] = [new Map<string, string>(), new Map<string, string>()];
  const both = (sample: string, real: string) => {
    forth.set(sample, real);
    back.set(real, sample);
    return real;
  };
  return {
    there: (sample: string): string => {
      const known = forth.get(sample);
      if (known !== undefined) return known;
      const filedIn = sample.startsWith('MX') ? home : host;
      return both(sample, caseNumberFor(`${filedIn}-${begins.slice(2, 4)}-000000-0` as CaseId, `${sample} ${play}`));
    },
    back: (real: string): string => back.get(real) ?? both(real, real),
  };
}

/** What the samples say of their first unit holds of the first half of the standard's, and what they say of the second of the others. */
function withUnits<Value>(value: Value, [first, second]: readonly string[], units: readonly string[]): Value {
  const half = Math.ceil(units.length / 2);
  const unitOf = (item: unknown): unknown =>
    typeof item === 'object' && item !== null ? (item as { readonly unit?: unknown }).unit : item;
  const named = (item: unknown, unit: string): unknown =>
    typeof item === 'object' ? { ...(exchanged(item) as object), unit } : unit;
  const several = (list: readonly unknown[]): readonly unknown[] => {
    const [ones, others] = [first, second].map((unit) => list.find((item) => unitOf(item) === unit));
    return units.flatMap((unit, at) => {
      const said = at < half ? ones : others;
      if (said !== undefined) return [named(said, unit)];
      return units.length === 1 && others !== undefined ? [named(others, unit)] : [];
    });
  };
  const exchanged = (inner: unknown): unknown => {
    if (inner === first) return units[0];
    if (inner === second) return units.at(-1);
    if (Array.isArray(inner)) {
      const list = inner as readonly unknown[];
      const all = list.length > 0 && list.every((item) => [first, second].includes(unitOf(item) as string));
      return all ? several(list) : list.map(exchanged);
    }
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, part]) => [name, exchanged(part)]));
  };
  return exchanged(value) as Value;
}
