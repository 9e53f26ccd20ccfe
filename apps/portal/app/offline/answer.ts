import type { CheckResult, Facts, Verdict } from '@puente/verifier/browser';
import { faultText } from '@puente/verifier/browser';
import type { PageLanguage } from '@puente/words/languages';
import type { Offline } from '@puente/words/offline';
import { offlineWords } from '@puente/words/offline';

/** What is shown of a check, in the order in which it is read. */
export interface Answer {
  readonly verdict: Verdict;
  readonly word: string;
  /** Why it is not valid, the gravest first. */
  readonly reasons: readonly string[];
  readonly next: string;
  readonly demonstration: string | undefined;
  readonly units: readonly { readonly name: string; readonly says: string; readonly may: boolean }[];
  readonly conditions: readonly string[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly heard: string;
}

/** As the reader says them. */
export interface Dates {
  /** Of an ISO 8601 instant. */
  readonly moment: (at: string) => string;
  /** Of a day, `2026-03-03`, wherever the reader is. */
  readonly day: (on: string) => string;
  /** 1 is January. */
  readonly month: (month: number) => string;
}

export function answerOf(result: CheckResult, language: PageLanguage, dates: Dates): Answer {
  const words = offlineWords[language];
  const { verdict, faults, says, servesAgainOn, status } = result;
  return {
    verdict,
    word: words.verdicts[verdict],
    reasons: faults.map((fault) =>
      fault === 'out-of-season' && servesAgainOn !== undefined
        ? words.season.again(dates.day(servesAgainOn))
        : faultText(fault, language),
    ),
    next: words.next[verdict],
    demonstration: says?.demonstration ? words.demonstration : undefined,
    units: (says?.units ?? []).map((unit) => ({
      name: named(unit, language),
      says: words.units[unit.verdict],
      may: unit.verdict !== 'not-recognised',
    })),
    conditions: (says?.conditions ?? []).map((condition) => inWords(condition, language) ?? ''),
    facts: says ? factsOf(says, result, language, dates) : [],
    heard: heardOf(status, words, dates),
  };
}

function heardOf(status: CheckResult['status'], words: Offline, { moment }: Dates): string {
  // Of what is not genuine nobody asks whether it was revoked.
  if (status === undefined) return words.offline;
  return status.heardAt === undefined ? words.notHeard : words.heard(moment(status.heardAt));
}

function factsOf(says: Facts, { issuer }: CheckResult, language: PageLanguage, dates: Dates): Answer['facts'] {
  const words = offlineWords[language];
  const { holder, standard } = says;
  const { day } = dates;
  const agency = inWords(issuer?.agency?.name, language);
  const authority = inWords(issuer?.name, language);
  const person = [holder.givenNames, holder.surnames].filter(Boolean).join(' ');
  const papers = holder.document && `${holder.document.number} (${holder.document.country})`;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.holder, [person, papers].filter(Boolean).join(', ')],
    [`${words.kinds[says.kind]}, ${words.scopes[says.scope]}`, named(standard, language)],
    [words.issuer, agency === undefined ? authority : `${agency} (${authority})`],
    [words.until, says.validUntil === undefined ? words.openEnded : day(says.validUntil)],
    [words.season.name, says.season && seasonOf(says.season, words, dates)],
    [words.number, says.number],
  ];
  return rows.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

const named = ({ code, name }: Facts['standard'] | Facts['units'][number], language: PageLanguage): string =>
  [code, inWords(name, language)].filter(Boolean).join(' ');

/** Official names are in the languages that the credential has. */
const inWords = (text: Readonly<Partial<Record<string, string>>> | undefined, language: PageLanguage) =>
  text?.[language] ?? text?.['es'] ?? text?.['en'];

const seasonOf = (
  { after, from, to }: NonNullable<Facts['season']>,
  { season }: Offline,
  { day, month }: Dates,
): string => season.says(day(after), season.months(month(from), month(to)));
