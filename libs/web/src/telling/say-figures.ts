import type { StatisticsView } from '@puente/contracts/answers/public';
import type { CaseKind } from '@puente/domain/file/case';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn, countryName, pagesIn } from '@puente/words/languages';
import { textIn } from './text-in.js';

type Group = Pick<StatisticsView['unequalTreatment'][number], 'by' | 'group' | 'occupation'>;

const bySilence = '-by-silence';

/** `recognition-review/host-review`, a kind of file alone, or a stage alone, as the book of the law says it. */
export function sayStage(code: string, language: PageLanguage): string {
  const { kinds, stages } = answersIn(language).law;
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = stages;
  const isKind = (name: string): name is CaseKind => Object.hasOwn(kinds, name);
  if (isKind(code)) return kinds[code];
  const [first = '', second] = code.split('/');
  const stage = (second ?? first).replace(bySilence, '');
  const table = second === undefined ? Object.values(tables).find((each) => Object.hasOwn(each, stage)) : tables[first];
  const tacit = code.endsWith(bySilence) ? ` (${pagesIn(language).figures.late.bySilence})` : '';
  const said = (table?.[stage] ?? stage) + tacit;
  return second === undefined ? said : `${isKind(first) ? kinds[first] : first}: ${said}`;
}

/** `MX-GT`, or a country alone. */
export function sayCorridor(code: string, language: PageLanguage): string {
  const { corridors } = pagesIn(language).figures;
  const [from = '', to] = code.split('-');
  return to === undefined
    ? corridors.inside(countryName(from, language))
    : corridors.one(countryName(from, language), countryName(to, language));
}

/** Whom a finding is about. */
export function sayGroup({ by, group, occupation }: Group, language: PageLanguage): string {
  const { groups } = pagesIn(language).figures.unequal;
  const isSex = (name: string): name is keyof typeof groups.sex => Object.hasOwn(groups.sex, name);
  const [from = '', to] = group.split('-');
  switch (by) {
    case 'sex':
      return isSex(group) ? groups.sex[group] : groups.other;
    case 'nationality':
      return groups.nationality(countryName(group, language));
    case 'occupation':
      return groups.occupation(occupation ? textIn(occupation.name, language) : group);
    case 'corridor':
      return to === undefined
        ? groups.nationality(countryName(from, language))
        : groups.corridor(countryName(from, language), countryName(to, language));
  }
}
