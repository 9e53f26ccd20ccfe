import type { Standard, StandardRef } from '../rulebook/catalogue/index.js';
import type { CountryCode, PlainDate, StandardCode } from '../kernel/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import { escoClues } from './esco-clues.js';
import { iscoClues } from './isco-clues.js';
import type { Clue, Suggestion, SuggestionSources } from './suggestion.js';
import { thirdCountryClues } from './third-country-clues.js';
import { bilingual } from './words.js';

/**
 * Standards of a host that might answer to one of another country, each with its grounds, likeliest first. For an officer
 * or a committee to look at; the standard that an equivalence in force names already is left out.
 */
export function suggest(
  standard: StandardRef,
  host: CountryCode,
  rules: RuleBook,
  on: PlainDate,
  { esco = [], lexical = [] }: SuggestionSources = {},
): readonly Suggestion[] {
  const home = rules.country(standard.country)?.catalogue.standards.get(standard.code);
  const catalogue = rules.country(host)?.catalogue;
  if (home === undefined || catalogue === undefined) return [];
  const clues: readonly Clue[] = [
    ...thirdCountryClues(standard, host, rules, on),
    ...iscoClues(home, catalogue),
    ...escoClues(home, catalogue, esco),
    ...lexicalClues(host, lexical),
  ];
  const named = rules.equivalences.between(standard, host, on)?.to.code;
  const byCode = new Map<StandardCode, Clue[]>();
  for (const clue of clues) {
    const { code } = clue.standard;
    if (code !== named) byCode.set(code, [...(byCode.get(code) ?? []), clue]);
  }
  return [...byCode]
    .flatMap(([code, grounds]) => suggestion(catalogue.standards.get(code), grounds))
    .sort((one, other) => other.rank - one.rank || (one.standard.code < other.standard.code ? -1 : 1));
}

function suggestion(standard: Standard | undefined, clues: readonly Clue[]): readonly Suggestion[] {
  if (standard === undefined) return [];
  const grounds = clues
    .map(({ kind, says, weight }) => ({ kind, says, weight }))
    .sort((one, other) => other.weight - one.weight);
  const { code, country, title } = standard;
  const rank = grounds.reduce((sum, { weight }) => sum + weight, 0);
  return [{ standard: { country, code }, title, grounds, rank: Math.round(rank * 1000) / 1000 }];
}

/** The place in the list is all that is known of how well words fit. */
const lexicalClues = (host: CountryCode, hits: readonly { readonly code: string }[]): readonly Clue[] =>
  hits.map(({ code }, place) => ({
    standard: { country: host, code: code as StandardCode },
    kind: 'words',
    weight: 0.4 / (place + 1),
    says: bilingual((language) =>
      language === 'es' ? 'Su título o sus nombres comunes se parecen' : 'Its title or its everyday names are alike',
    ),
  }));
