import type { CheckResult, Facts } from '../result/index.js';
import { faultText } from '../result/index.js';
import type { CheckLanguage } from './words.js';
import { checkWords } from './words.js';

/** For people: the verdict and its reasons first, then what it says, then how far that is known. */
export function report(result: CheckResult, language: CheckLanguage): string {
  const words = checkWords[language];
  const { says, issuer, status } = result;
  const lines = [
    words.verdicts[result.verdict],
    ...result.faults.map((fault) => `  ${faultText(fault, language)}`),
    ...(result.servesAgainOn ? [`  ${words.servesAgainOn}: ${result.servesAgainOn}`] : []),
    ...(says ? ['', ...factLines(says, language)] : []),
    ...(issuer ? [`${words.issuer}: ${issuer.agency?.name[language] ?? '?'} (${issuer.name[language]})`] : []),
    ...(result.holder === 'proved' ? [words.holderProved] : []),
    '',
    ...(status?.heardAt ? [`${words.heardAt}: ${status.heardAt}`] : []),
    `${words.trustedAsOf}: ${result.trustedAsOf}`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function factLines(says: Facts, language: CheckLanguage): string[] {
  const words = checkWords[language];
  const { holder, standard } = says;
  const named = ({ code, name }: Facts['standard'] | Facts['units'][number]) =>
    [code, name?.[language] ?? name?.es ?? name?.en].filter(Boolean).join(' ');
  const person = [holder.givenNames, holder.surnames].filter(Boolean).join(' ');
  const line = (label: string, value: string | undefined) => (value ? [`${label}: ${value}`] : []);
  return [
    ...(says.demonstration ? [words.demonstration] : []),
    `${words.kinds[says.kind]}, ${words.scopes[says.scope]}`,
    ...line(words.number, says.number),
    ...line(words.holder, person),
    ...line(words.bornOn, holder.birthDate),
    ...line(words.document, holder.document && `${holder.document.number} (${holder.document.country})`),
    `${words.standard}: ${named(standard)}${standard.level === undefined ? '' : `, ${words.level} ${standard.level}`}`,
    `${words.units}:`,
    ...says.units.map((unit) => `  ${named(unit)}: ${words.unitVerdicts[unit.verdict]}`),
    ...(says.conditions.length > 0 ? [`${words.conditions}:`] : []),
    ...says.conditions.map((condition) => `  ${condition[language] ?? condition.es ?? condition.en ?? ''}`),
    `${words.issuedOn}: ${says.issuedOn}`,
    `${words.validUntil}: ${says.validUntil ?? words.openEnded}`,
    ...(says.season ? [seasonLine(says.season, language)] : []),
  ];
}

function seasonLine({ after, from, to }: NonNullable<Facts['season']>, language: CheckLanguage): string {
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const [first, last] = [from, to].map((month) => months.format(Date.UTC(2000, month - 1)));
  return checkWords[language].season(after, first ?? '', last ?? '');
}

/** A terminal obeys control characters, and bidirectional ones turn a name round: neither is a name's. */
const printable = (line: string): string => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
