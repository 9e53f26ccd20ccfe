import type { PlainDate } from '@puente/domain/kernel';
import type { CredentialRecord, RecordedStandard, RecordedUnit, StatusPlace } from '../record/index.js';
import { field, holderField, kinds, scopes, standardField, verdicts } from './compact-keys.js';

/** What CBOR can hold of it. */
type Value = number | string | boolean | Uint8Array | readonly Value[] | ReadonlyMap<number, Value>;

/**
 * What an employer decides by, with integer keys. Of names only the person's and the standard's are in: agencies are named
 * by the trust list, units by a catalogue that the checker may carry, and all of them by the paper around the code. What
 * limits the qualification is in, in the language of those who read it where it is wanted. Agreement, case and evidence
 * are for other countries, who get the other forms. The number is left out where everybody may see the code.
 */
export function compactClaims(record: CredentialRecord, place: StatusPlace, identity: boolean): Map<number, Value> {
  const language = record.languages.host === 'en' ? 'en' : 'es';
  const conditions = record.conditions.map((text) => text[language] ?? text.es);
  return mapOf([
    [field.number, identity ? record.number : undefined],
    [field.kind, kinds.indexOf(record.kind)],
    [field.scope, scopes.indexOf(record.scope)],
    [field.agency, record.issuer.agency.code],
    [field.holder, holderOf(record, identity)],
    [field.standard, standardOf(record.standard)],
    [field.units, unitsOf(record.units)],
    [field.conditions, conditions.length > 0 ? conditions : undefined],
    [field.conditionsLanguage, conditions.length > 0 && language !== 'es' ? language : undefined],
    [field.basis, record.basis && [record.basis.country, record.basis.code]],
    [field.evaluatedOn, record.evaluatedOn && days(record.evaluatedOn)],
    [field.issuedOn, days(record.issuedOn)],
    [field.status, [place.list, place.index]],
    [field.certifier, record.certifier?.code],
    [field.demonstration, record.demonstration ? true : undefined],
    [field.validUntil, record.validUntil && days(record.validUntil)],
    // Two bytes for the months.
    [field.season, record.season && [record.season.from, record.season.to, days(record.season.after)]],
  ]);
}

const holderOf = ({ holder }: CredentialRecord, identity: boolean) =>
  mapOf([
    [holderField.givenNames, holder.givenNames],
    [holderField.surnames, holder.surnames],
    [holderField.birthDate, identity && holder.birthDate ? days(holder.birthDate) : undefined],
    [
      holderField.document,
      identity && holder.document ? [holder.document.kind, holder.document.country, holder.document.number] : undefined,
    ],
  ]);

const standardOf = (standard: RecordedStandard) =>
  mapOf([
    [standardField.code, standard.code],
    [standardField.version, standard.version],
    [standardField.level, standard.level],
    [standardField.occupation, standard.occupation?.code],
    [standardField.name, standard.name.es],
  ]);

/** What all codes begin with, the rest of each, and one verdict for all or one of each: codes of a standard are alike. */
function unitsOf(units: readonly RecordedUnit[]): Value {
  const prefix = commonPrefix(units.map(({ code }) => code));
  const given = units.map(({ verdict }) => verdicts.indexOf(verdict));
  const same = new Set(given).size === 1;
  return [prefix, units.map(({ code }) => code.slice(prefix.length)), same ? (given[0] ?? 0) : given];
}

function commonPrefix(codes: readonly string[]): string {
  const [first = '', ...others] = codes;
  let length = first.length;
  for (const code of others) while (!code.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/** Since 1970-01-01. */
const days = (date: PlainDate): number => Date.parse(date) / 86_400_000;

const mapOf = (entries: readonly (readonly [number, Value | undefined])[]): Map<number, Value> =>
  new Map(entries.filter((entry): entry is [number, Value] => entry[1] !== undefined));
