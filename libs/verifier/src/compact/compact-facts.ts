import type { CborMap } from '../input/cbor.js';
import { Unreadable } from '../input/unreadable.js';
import type { Facts, HolderFacts, StandardFacts, UnitFacts } from '../result/index.js';
import { field, holderField, kinds, scopes, standardField, verdicts } from './compact-keys.js';
import { dayIn, has, isList, listIn, mapIn, numberIn, oneOf, textIn, textsIn } from './read-claims.js';

/** @param country of the issuer, whose standard it is */
export const compactFacts = (record: CborMap, country: string): Facts => ({
  number: textIn(record, field.number),
  kind: oneOf(kinds, record, field.kind),
  scope: oneOf(scopes, record, field.scope),
  agency: { code: textIn(record, field.agency) },
  ...has(record, field.certifier, 'certifier', (map, key) => ({ code: textIn(map, key) })),
  holder: holderOf(mapIn(record, field.holder)),
  standard: standardOf(mapIn(record, field.standard), country),
  units: unitsOf(record),
  conditions: conditionsOf(record),
  ...has(record, field.basis, 'basis', basisOf),
  ...has(record, field.evaluatedOn, 'evaluatedOn', dayIn),
  issuedOn: dayIn(record, field.issuedOn),
  ...has(record, field.validUntil, 'validUntil', dayIn),
  demonstration: record.get(field.demonstration) === true,
});

const holderOf = (holder: CborMap): HolderFacts => ({
  givenNames: textIn(holder, holderField.givenNames),
  surnames: textIn(holder, holderField.surnames),
  ...has(holder, holderField.birthDate, 'birthDate', dayIn),
  ...has(holder, holderField.document, 'document', documentOf),
});

function documentOf(holder: CborMap, key: number) {
  const [kind, country, number] = textsIn(holder, key);
  if (kind === undefined || country === undefined || number === undefined)
    throw new Unreadable('malformed', 'a document without its number');
  return { kind, country, number };
}

const standardOf = (standard: CborMap, country: string): StandardFacts => ({
  code: textIn(standard, standardField.code),
  name: { es: textIn(standard, standardField.name) },
  country,
  version: textIn(standard, standardField.version),
  level: numberIn(standard, standardField.level),
  ...has(standard, standardField.occupation, 'occupation', (map, key) => ({ code: textIn(map, key) })),
});

function basisOf(record: CborMap, key: number): StandardFacts {
  const [country, code] = textsIn(record, key);
  if (country === undefined || code === undefined) throw new Unreadable('malformed', 'a basis without its code');
  return { country, code };
}

function unitsOf(record: CborMap): UnitFacts[] {
  const [prefix, rests, given] = listIn(record, field.units);
  if (typeof prefix !== 'string' || !isList(rests)) throw new Unreadable('malformed', 'units that are none');
  return rests.map((rest, at) => {
    const verdict = verdicts[Number(isList(given) ? given[at] : given)];
    if (typeof rest !== 'string' || verdict === undefined)
      throw new Unreadable('malformed', 'a unit without a verdict');
    return { code: prefix + rest, verdict };
  });
}

function conditionsOf(record: CborMap): Facts['conditions'] {
  if (!record.has(field.conditions)) return [];
  const english = record.get(field.conditionsLanguage) === 'en';
  return textsIn(record, field.conditions).map((text) => (english ? { en: text } : { es: text }));
}
