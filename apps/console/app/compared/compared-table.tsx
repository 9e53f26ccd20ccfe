import type { UnequalTreatmentView } from '@puente/contracts/answers/public';
import { sayGroup, sayStage } from '@puente/web/telling';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useVisit, useWords } from '../visit/index.js';

type Compared = UnequalTreatmentView['items'][number];

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
  const { language } = useVisit();
  const number = useNumber(item.measure);
  const [from = 0, to = 0] = item.interval;
  return (
    <CardRow>
      <th scope="row">
        {sayGroup(item, language)} {item.year !== undefined && <small>{item.year}</small>}
      </th>
      <td>
        {unequal.measures[item.measure]} <small>{sayStage(item.where, language)}</small>
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
