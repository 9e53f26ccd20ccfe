import type { UnequalTreatmentView } from '@puente/contracts/answers/public';
import { answersIn, countryName, pagesIn } from '@puente/words/languages';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useVisit, useWords } from '../visit/index.js';

export type Compared = UnequalTreatmentView['items'][number];

/** Groups against the rest, each with its interval and what follows from it. */
export function ComparedTable({ items }: { readonly items: readonly Compared[] }) {
  const { unequal } = useWords();
  return (
    <CardTable columns={Object.values(unequal.columns)}>
      {items.map((item) => (
        <Row key={`${item.by} ${item.group} ${item.year ?? ''} ${item.measure} ${item.where}`} item={item} />
      ))}
    </CardTable>
  );
}

function Row({ item }: { readonly item: Compared }) {
  const { unequal } = useWords();
  const number = useNumber(item.measure);
  const [from = 0, to = 0] = item.interval;
  return (
    <CardRow>
      <th scope="row">
        {useGroupName(item)} {item.year !== undefined && <small>{item.year}</small>}
      </th>
      <td>
        {unequal.measures[item.measure]} <small>{useWhere(item.where)}</small>
      </td>
      <td>
        {number(item.ofGroup)} <small>{unequal.of(item.groupSize)}</small>
      </td>
      <td>
        {number(item.ofRest)} <small>{unequal.of(item.restSize)}</small>
      </td>
      <td>
        {number(item.difference)} <small>{unequal.interval(number(from), number(to))}</small>
      </td>
      <td>
        <Tag kind={item.finding === 'worse' ? 'late' : undefined}>{unequal.findings[item.finding]}</Tag>
      </td>
    </CardRow>
  );
}

/** Days, or a share of a hundred. */
function useNumber(measure: Compared['measure']): (value: number) => string {
  const { language } = useVisit();
  const share = { style: 'percent', maximumFractionDigits: 1 } as const;
  const shown = new Intl.NumberFormat(language, measure === 'refusals' ? share : { maximumFractionDigits: 1 });
  return (value) => shown.format(value);
}

function useGroupName({ by, group }: Compared): string {
  const { language } = useVisit();
  const { groups } = pagesIn(language).figures.unequal;
  const sexes: Readonly<Partial<Record<string, string>>> = groups.sex;
  if (by === 'sex') return sexes[group] ?? group;
  if (by === 'nationality') return groups.nationality(countryName(group, language));
  if (by === 'occupation') return groups.occupation(group);
  const [from = '', to = ''] = group.split('-');
  return groups.corridor(countryName(from, language), countryName(to, language));
}

/** `recognition-review/host-review`, as the law’s book calls them. */
function useWhere(where: string): string {
  const { kinds, stages } = answersIn(useVisit().language).law;
  const [kind = '', stage = ''] = where.split('/');
  const kindNames: Readonly<Partial<Record<string, string>>> = kinds;
  const stageNames: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> = stages;
  return [kindNames[kind] ?? kind, stageNames[kind]?.[stage] ?? stage].filter(Boolean).join(' · ');
}
