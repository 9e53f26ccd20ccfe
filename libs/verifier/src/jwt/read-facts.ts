import { InputError } from '../input/input-error.js';
import type { Fields } from '../input/read-json.js';
import { dayOf, fieldsOf, listOf, optional, textOf } from '../input/read-json.js';
import { Unreadable } from '../input/unreadable.js';
import { areMonths } from '../opened/season.js';
import type { Facts, HolderFacts, NamedCode, SeasonFacts, StandardFacts } from '../result/index.js';

/** The claims that both JWT forms have, in the clear or disclosed. */
export function readFacts(claims: Fields, holder: Fields): Facts {
  try {
    return factsIn(claims, holder);
  } catch (error) {
    throw error instanceof InputError ? new Unreadable('malformed', error.message) : error;
  }
}

const factsIn = (claims: Fields, holder: Fields): Facts => ({
  ...optional(claims, 'number', textOf),
  kind: oneOf(claims, 'kind', ['certificate', 'recognition']),
  scope: oneOf(claims, 'scope', ['full', 'partial', 'tacit']),
  agency: named(fieldsOf(claims['agency'], 'agency')),
  ...optional(claims, 'certifier', nested(named)),
  holder: holderIn(holder),
  standard: standard(fieldsOf(claims['standard'], 'standard')),
  units: listOf(claims, 'units', (unit) => ({
    ...named(unit),
    verdict: oneOf(unit, 'verdict', ['competent', 'recognised', 'not-recognised']),
  })),
  conditions: listOf(claims, 'conditions', words),
  ...optional(claims, 'basis', nested(standard)),
  ...optional(claims, 'evaluatedOn', dayOf),
  issuedOn: dayOf(claims, 'issuedOn'),
  ...optional(claims, 'validUntil', dayOf),
  ...optional(claims, 'season', nested(season)),
  ...optional(claims, 'case', textOf),
  ...optional(claims, 'agreement', nested(versioned)),
  ...optional(claims, 'equivalences', (fields, name) => listOf(fields, name, versioned)),
  ...optional(claims, 'evidence', (fields, name) =>
    listOf(fields, name, (each) => ({ kind: textOf(each, 'kind'), sha256: textOf(each, 'sha256') })),
  ),
  demonstration: claims['demonstration'] === true,
});

const holderIn = (holder: Fields): HolderFacts => ({
  ...optional(holder, 'givenNames', textOf),
  ...optional(holder, 'surnames', textOf),
  ...optional(holder, 'birthDate', dayOf),
  ...optional(
    holder,
    'document',
    nested((document) => ({
      kind: textOf(document, 'kind'),
      country: textOf(document, 'country'),
      number: textOf(document, 'number'),
    })),
  ),
});

const standard = (fields: Fields): StandardFacts => ({
  ...named(fields),
  country: textOf(fields, 'country'),
  version: textOf(fields, 'version'),
  level: wholeOf(fields, 'level'),
  ...optional(fields, 'occupation', nested(named)),
});

function season(fields: Fields): SeasonFacts {
  const read = { from: wholeOf(fields, 'from'), to: wholeOf(fields, 'to'), after: dayOf(fields, 'after') };
  if (!areMonths(read)) throw new InputError('season is none');
  return read;
}

const named = (fields: Fields): NamedCode => ({
  code: textOf(fields, 'code'),
  ...optional(fields, 'name', nested(words)),
});

const words = (fields: Fields) => ({ ...optional(fields, 'es', textOf), ...optional(fields, 'en', textOf) });

const versioned = (fields: Fields) => ({ id: textOf(fields, 'id'), version: wholeOf(fields, 'version') });

const nested =
  <Value>(read: (fields: Fields) => Value) =>
  (fields: Fields, name: string): Value =>
    read(fieldsOf(fields[name], name));

function wholeOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (!Number.isInteger(value)) throw new InputError(`${name} is not a number`);
  return value as number;
}

function oneOf<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === fields[name]);
  if (word === undefined) throw new InputError(`${name} is none of its words`);
  return word;
}
