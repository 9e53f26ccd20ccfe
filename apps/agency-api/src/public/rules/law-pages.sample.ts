import type { AgreementInForce } from '@puente/contracts/answers/public';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { AtZero } from '@puente/domain/file/case';
import type { LocalizedText } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';
import { countryName, longDate, monthName, pagesIn } from '@puente/words/languages';
import { agreementsInForce } from './agreements-in-force.js';
import { lawBook } from './law-book.js';

type Rules = Pick<LoadedRules, 'agreements' | 'checkpoints' | 'country' | 'packs'>;

/** The pages of `docs/law` in a language, by file: what the API answers, put in lines. */
export function lawPages(rules: Rules, language: PageLanguage): Readonly<Record<string, string>> {
  const { rules: words, status } = pagesIn(language);
  const { book } = words;
  const law = lawBook(language);
  const text = (said: LocalizedText): string => said[language] ?? said.es;
  const sourced = (source: LocalizedText | undefined): string =>
    source === undefined ? book.noSource : book.source(text(source));
  const ends = (outcomes: readonly AtZero[]): string =>
    outcomes.map((one) => status.atZero[one](words.holders)).join(` ${words.ifNot} `);
  const days = ({ unit, days: many }: AgreementInForce['extension']): string => words.days[unit](many);

  const guarantees = law
    .guarantees()
    .items.flatMap(({ id, says, source, title }) => [`## ${id}. ${title}`, says, book.source(source)]);

  const seasonal = (agreed: AgreementInForce['seasonal']): readonly string[] => {
    if (agreed === undefined) return [];
    const { legalBasis, season, seasons, standards, told } = agreed;
    const months = pagesIn(language).season.months(monthName(season.from, language), monthName(season.to, language));
    const codes = standards.map(({ code }) => code).join(', ');
    return [`### ${pagesIn(language).season.name}`, words.seasonal(codes, seasons, months, told), sourced(legalBasis)];
  };

  const borderOffices = (offices: AgreementInForce['borderOffices']): readonly string[] =>
    offices === undefined
      ? []
      : [
          `### ${words.borderOffices.title}`,
          words.borderOffices.what,
          ...offices.map(({ name, sides }) =>
            [
              `**${text(name)}**`,
              '',
              ...sides.map(
                ({ agency, country, municipality }) =>
                  `- ${words.borderOffices.side(countryName(country, language), text(municipality.name), text(agency.name))}`,
              ),
            ].join('\n'),
          ),
        ];

  const agreements = agreementsInForce(rules).flatMap((agreement) => [
    `## ${words.version(text(agreement.title), agreement.version)}`,
    words.parties(agreement.parties.map((code) => countryName(code, language)).join(' · ')),
    words.inForce(
      longDate(agreement.inForceFrom, language),
      agreement.inForceUntil && longDate(agreement.inForceUntil, language),
    ),
    ...(agreement.demonstration ? [words.demonstration] : []),
    sourced(agreement.legalBasis),
    [
      words.validity(agreement.validityYears),
      words.extension(days(agreement.extension)),
      words.announced(days(agreement.testAnnounced)),
      words.heldWithin(days(agreement.testHeldWithin)),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    ...seasonal(agreement.seasonal),
    ...borderOffices(agreement.borderOffices),
    ...agreement.periods.flatMap(({ atZero, before, days: calendar, holder, name, opens, within }) => [
      `### ${words.periods[name]}`,
      [
        `- ${words.holder}: ${words.holders[holder]}`,
        `- ${words.lasts}: ${days(within)}. ${words.counted(calendar)}${before === undefined ? '' : ` ${words.before(days(before))}`}`,
        `- ${words.opens}: ${opens.map((one) => words.opening[one]).join(' / ')}`,
        `- ${words.atZero}: ${ends(atZero)}`,
      ].join('\n'),
    ]),
  ]);

  const countries = rules.packs
    .map(law.countryLaw)
    .flatMap(({ demonstration, limits, name, periods, version }) => [
      `## ${text(name)} (${version})`,
      ...(demonstration ? [book.countryDemonstration] : []),
      ...periods.flatMap(({ atZero, holder, opens, source, title, within }) => [
        `### ${title}`,
        [
          `- ${words.holder}: ${holder === 'worker' ? words.holders.worker : book.agency}`,
          `- ${words.lasts}: ${days(within)}. ${book.countryDays}`,
          `- ${words.opens}: ${opens.map((one) => words.opening[one]).join(' / ')}`,
          `- ${words.atZero}: ${ends(atZero)}`,
          `- ${sourced(source)}`,
        ].join('\n'),
      ]),
      `### ${book.limits}`,
      limits.map(({ source, title, within }) => `- ${title}: ${days(within)}. ${sourced(source)}`).join('\n'),
    ]);

  const procedures = law.procedures().items.flatMap(({ kind }) => {
    const { acts, name, refusals, roles, source, stages } = law.procedure(kind);
    const by = (each: readonly string[]) => each.map((one) => named(roles, 'role', one)).join(', ');
    const quoted = (each: readonly string[]) => each.map((one) => `«${named(stages, 'stage', one)}»`).join(', ');
    const within = (each: readonly string[]) => {
      const left = stages.map(({ stage }) => stage).filter((stage) => !each.includes(stage));
      if (left.length === 0) return book.everyStage;
      return left.length < each.length ? book.everyStageBut(quoted(left)) : quoted(each);
    };
    return [
      `## ${name}`,
      book.source(source),
      `${book.stages}: ${stages.map((stage) => stage.name).join(' · ')}.`,
      ...acts.flatMap((act) => [
        `### ${act.name}`,
        [
          `- \`${act.command}\``,
          ...(act.opens === undefined ? [] : [`- ${book.begins(by(act.opens))}`]),
          ...act.in.map((one) => `- ${book.may(within(one.stages), by(one.by))}`),
          ...(act.byMandate ? [`- ${book.mandate}`] : []),
          ...(act.refusals.length === 0 ? [] : [`- ${book.refused}`]),
          ...act.refusals.map((code) => `  - ${blank(refusals.find((one) => one.code === code)?.says ?? code)}`),
        ].join('\n'),
      ]),
    ];
  });

  const page = (title: string, what: string, lines: readonly string[]): string =>
    `${[`# ${title}`, generated, what, ...lines].join('\n\n')}\n`;
  return {
    'guarantees.md': page(book.guarantees, book.guaranteesWhat, guarantees),
    'agreements.md': page(words.agreements, book.agreementsWhat, agreements),
    'countries.md': page(book.countries, book.countriesWhat, countries),
    'procedures.md': page(book.procedures, book.proceduresWhat, procedures),
  };
}

const generated =
  '<!-- Written by `npm run generate:committed` from the law and its data; a change by hand is lost. -->';

const named = <Key extends string>(
  list: readonly (Readonly<Record<Key, string>> & { readonly name: string })[],
  key: Key,
  value: string,
): string => list.find((one) => one[key] === value)?.name ?? value;

/** What a refusal tells of the case is not known in a book. */
const blank = (says: string): string => says.replaceAll(/\{\w+\}/g, '…');
