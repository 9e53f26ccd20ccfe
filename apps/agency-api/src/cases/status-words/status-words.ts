import type { WorkerStatus } from '@puente/domain/file/case';
import { daysLeft } from '@puente/domain/clocks';
import { sayExplanation } from '@puente/words/explanations';
import type { AgencyId, CountryCode, Instant, StandardCode } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';
import { decisionInWords } from './decision-words.js';
import { beyondInWords, remedyInWords } from './remedy-words.js';
import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { nameOfCountry } from '../../parts/country-name.js';

type Said = Omit<StatusAnswer, 'serverTime'>;

/** The status with all that it names put into words. */
export function inWords(
  status: WorkerStatus,
  language: PageLanguage,
  now: Instant,
  here: CountryCode,
  rules: RuleBook,
): Said {
  const { clock } = status;
  const calendar = clock === undefined ? undefined : rules.country(clock.calendar)?.calendar;
  const left = clock === undefined || calendar === undefined ? undefined : daysLeft(clock, calendar, now);
  return {
    ...(status as Said),
    ...(left === undefined ? {} : { daysLeft: left }),
    timeZone: rules.country(here)?.calendar.timeZone ?? 'UTC',
    words: clock === undefined ? {} : { explanation: sayExplanation(clock.explanation, language) },
    names: namesOf(status, language, here, rules),
    ...decisionInWords(status, language, rules),
    ...remedyInWords(status, language, rules),
    ...beyondInWords(status, language, rules),
  };
}

function namesOf(status: WorkerStatus, language: PageLanguage, here: CountryCode, rules: RuleBook): Said['names'] {
  const countries = new Set<CountryCode>([here, status.home, ...(status.host === undefined ? [] : [status.host])]);
  for (const { args, country } of status.timeline) {
    countries.add(country);
    if (typeof args?.['to'] === 'string') countries.add(args['to'] as CountryCode);
  }
  const agencies = new Set<string>(status.holder.who === 'agency' ? [status.holder.agency] : []);
  if (status.silence !== undefined) agencies.add(status.silence.to);
  for (const { args } of status.timeline) if (typeof args?.['agency'] === 'string') agencies.add(args['agency']);
  const { host, hostStandard, standard } = status;
  const standards = [
    ...(standard === undefined ? [] : [[standard.country, standard.code] as const]),
    ...(host === undefined || hostStandard === undefined ? [] : [[host, hostStandard] as const]),
  ];
  const packs = [...countries].flatMap((code) => rules.country(code) ?? []);
  const agencyName = (id: string): string | undefined => {
    const agency = packs.flatMap((pack) => pack.agencies).find((candidate) => candidate.id === (id as AgencyId));
    return agency && inLanguage(agency.name, language);
  };
  return {
    countries: named(packs.map((pack) => [pack.country, nameOfCountry(pack, language)])),
    agencies: named([...agencies].map((id) => [id, agencyName(id)])),
    standards: named(
      standards.map(([country, code]) => [`${country}:${code}`, titleOf(rules, country, code, language)]),
    ),
    units: named(unitNames(status, standards, language, rules)),
  };
}

/** Titles of the units that the status names, in whichever of its standards they are. */
function unitNames(
  { measures = [], open = [], result, timeline }: WorkerStatus,
  standards: readonly (readonly [CountryCode, StandardCode])[],
  language: PageLanguage,
  rules: RuleBook,
): readonly (readonly [string, string | undefined])[] {
  const named = new Set<string>([
    ...[...measures, ...open, ...(result?.grounds ?? [])].map(({ unit }) => unit),
    ...timeline.flatMap(({ args }) => args?.['units'] ?? []),
  ]);
  return standards
    .flatMap(([country, code]) => rules.country(country)?.catalogue.standards.get(code)?.units ?? [])
    .filter(({ code }) => named.has(code))
    .map(({ code, title }) => [code, inLanguage(title, language)]);
}

/** Undefined for a standard that no catalogue in force has. */
export function titleOf(
  rules: RuleBook,
  country: CountryCode,
  code: StandardCode,
  language: PageLanguage,
): string | undefined {
  const standard = rules.country(country)?.catalogue.standards.get(code);
  return standard && inLanguage(standard.title, language);
}

const named = (pairs: readonly (readonly [string, string | undefined])[]): Record<string, string> =>
  Object.fromEntries(pairs.flatMap(([key, name]) => (name === undefined ? [] : [[key, name]])));
