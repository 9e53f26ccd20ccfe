import type { StatisticsView } from '@puente/contracts/answers/public';
import { BarChart } from '@puente/ui/charts';
import { sayStage } from '@puente/web/telling';
import { pagesIn } from '@puente/words/languages';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useVisit, useWords } from '../visit/index.js';
import { useSaid } from './use-said.js';

/** How many periods run in each stage, those past their day apart; drawn, and as a table. */
export function PeriodsFigure({ late }: { readonly late: readonly StatisticsView['late'][number][] }) {
  const { figures } = useWords();
  const { language } = useVisit();
  const { columns } = pagesIn(language).figures;
  const { said } = useSaid();
  const drawn = late.filter(({ open }) => open !== null && open > 0);
  return (
    <section aria-labelledby="periods">
      <h2 id="periods">{figures.periods}</h2>
      <p className="hint">{figures.periodsHint}</p>
      <BarChart
        label={figures.periodsChart}
        say={said}
        rows={drawn.map(({ open, openLate, stage }) => ({
          key: stage,
          said: (
            <>
              {sayStage(stage, language)}:{' '}
              <b>
                <Tag kind={openLate === 0 ? undefined : 'late'}>{figures.lateOf(said(openLate), said(open))}</Tag>
              </b>
            </>
          ),
          value: open ?? 0,
          past: openLate ?? 0,
        }))}
      />
      <CardTable columns={[columns.stage, figures.open, columns.openLate, figures.ended, columns.endedLate]}>
        {late.map(({ ended, endedLate, open, openLate, stage }) => (
          <CardRow key={stage}>
            <th scope="row">{sayStage(stage, language)}</th>
            {[open, openLate, ended, endedLate].map((count, column) => (
              <td key={[figures.open, columns.openLate, figures.ended, columns.endedLate][column]}>{said(count)}</td>
            ))}
          </CardRow>
        ))}
      </CardTable>
    </section>
  );
}
