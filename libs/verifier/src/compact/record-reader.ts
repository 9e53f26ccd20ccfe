import type { CborReader } from '../input/cbor.js';
import { noKey } from '../input/cbor.js';
import { dateOf } from '../input/dates.js';
import { Unreadable } from '../input/unreadable.js';
import { areMonths } from '../opened/season.js';
import type { Facts, HolderFacts, SeasonFacts, StandardFacts, UnitFacts } from '../result/index.js';
import { field, holderField, kinds, scopes, standardField, verdicts } from './compact-keys.js';

type Draft<Read> = { -readonly [Name in keyof Read]: Read[Name] };

export interface CompactRecord {
  /** @param country whose standard it is: the issuer's */
  readonly facts: (country: string) => Facts;
  readonly place: { readonly list: number; readonly index: number };
}

const broken = (what: string): Unreadable => new Unreadable('malformed', what);

/** Each field is kept where it is read: a tree of maps in between would take as long as all the rest. */
export function readRecord(reader: CborReader): CompactRecord {
  let number, kind, scope, agency, certifier, holder, standard, units, basis, place;
  let evaluatedOn, issuedOn, validUntil, season;
  let conditions: readonly string[] = [];
  let language = 'es';
  let demonstration = false;
  for (let left = reader.map(), key = noKey; left > 0; left--) {
    key = reader.key(key);
    if (key === field.number) number = reader.text();
    else if (key === field.kind) kind = oneOf(kinds, reader);
    else if (key === field.scope) scope = oneOf(scopes, reader);
    else if (key === field.agency) agency = reader.text();
    else if (key === field.holder) holder = readHolder(reader);
    else if (key === field.standard) standard = readStandard(reader);
    else if (key === field.units) units = readUnits(reader);
    else if (key === field.conditions) conditions = texts(reader);
    else if (key === field.conditionsLanguage) language = reader.text();
    else if (key === field.basis) basis = readBasis(reader);
    else if (key === field.evaluatedOn) evaluatedOn = day(reader);
    else if (key === field.issuedOn) issuedOn = day(reader);
    else if (key === field.status) place = readPlace(reader);
    else if (key === field.certifier) certifier = reader.text();
    else if (key === field.demonstration) demonstration = reader.flag();
    else if (key === field.validUntil) validUntil = day(reader);
    else if (key === field.season) season = readSeason(reader);
    else reader.skip();
  }
  if (!kind || !scope || !agency || !holder || !standard || !units || !issuedOn || !place)
    throw broken('a field is missing');
  const facts: Draft<Facts> = {
    kind,
    scope,
    agency: { code: agency },
    holder,
    standard,
    units,
    conditions: conditions.map((text) => (language === 'en' ? { en: text } : { es: text })),
    issuedOn,
    demonstration,
  };
  if (number) facts.number = number;
  if (certifier) facts.certifier = { code: certifier };
  if (basis) facts.basis = basis;
  if (evaluatedOn) facts.evaluatedOn = evaluatedOn;
  if (validUntil) facts.validUntil = validUntil;
  if (season) facts.season = season;
  return { facts: inCountry(facts, standard), place };
}

const inCountry = (facts: Facts, standard: Draft<StandardFacts>) => (country: string) => {
  standard.country = country;
  return facts;
};

function readPlace(reader: CborReader): CompactRecord['place'] {
  if (reader.list() !== 2) throw broken('not a place in a list');
  const place = { list: reader.number(), index: reader.number() };
  if (place.list < 0 || place.index < 0) throw broken('not a place in a list');
  return place;
}

function readSeason(reader: CborReader): SeasonFacts {
  if (reader.list() !== 3) throw broken('not a season');
  const season = { from: reader.number(), to: reader.number(), after: day(reader) };
  if (!areMonths(season)) throw broken('not a season');
  return season;
}

function readHolder(reader: CborReader): HolderFacts {
  const holder: Draft<HolderFacts> = {};
  for (let left = reader.map(), key = noKey; left > 0; left--) {
    key = reader.key(key);
    if (key === holderField.givenNames) holder.givenNames = reader.text();
    else if (key === holderField.surnames) holder.surnames = reader.text();
    else if (key === holderField.birthDate) holder.birthDate = day(reader);
    else if (key === holderField.document) {
      if (reader.list() !== 3) throw broken('not a document');
      holder.document = { kind: reader.text(), country: reader.text(), number: reader.text() };
    } else reader.skip();
  }
  return holder;
}

function readStandard(reader: CborReader): Draft<StandardFacts> {
  const standard: Draft<StandardFacts> = { code: '', country: '' };
  for (let left = reader.map(), key = noKey; left > 0; left--) {
    key = reader.key(key);
    if (key === standardField.code) standard.code = reader.text();
    else if (key === standardField.version) standard.version = reader.text();
    else if (key === standardField.level) standard.level = reader.number();
    else if (key === standardField.occupation) standard.occupation = { code: reader.text() };
    else if (key === standardField.name) standard.name = { es: reader.text() };
    else reader.skip();
  }
  return standard;
}

function readBasis(reader: CborReader): StandardFacts {
  if (reader.list() !== 2) throw broken('not a standard');
  return { country: reader.text(), code: reader.text() };
}

/** `[prefix, [rest, …], verdict or [verdict, …]]`. */
function readUnits(reader: CborReader): readonly UnitFacts[] {
  if (reader.list() !== 3) throw broken('units without their verdicts');
  const prefix = reader.text();
  const codes = texts(reader);
  const each = reader.atList ? readVerdicts(reader, codes.length) : oneOf(verdicts, reader);
  return codes.map((rest, at) => ({
    code: prefix + rest,
    verdict: typeof each === 'string' ? each : (each[at] ?? 'not-recognised'),
  }));
}

function readVerdicts(reader: CborReader, count: number): readonly UnitFacts['verdict'][] {
  if (reader.list() !== count) throw broken('not a verdict for each unit');
  return Array.from({ length: count }, () => oneOf(verdicts, reader));
}

function texts(reader: CborReader): readonly string[] {
  const read = new Array<string>(reader.list());
  for (let at = 0; at < read.length; at++) read[at] = reader.text();
  return read;
}

function oneOf<Word>(words: readonly Word[], reader: CborReader): Word {
  const word = words[reader.number()];
  if (word === undefined) throw broken('none of its words');
  return word;
}

/** 0001-01-01 and 9999-12-31: other years are spelt otherwise. */
const firstDay = -719_162;
const lastDay = 2_932_896;

function day(reader: CborReader): string {
  const days = reader.number();
  if (days < firstDay || days > lastDay) throw broken('not a date');
  return dateOf(days);
}
