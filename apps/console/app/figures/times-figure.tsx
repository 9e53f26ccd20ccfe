import type { StatisticsView } from '@puente/contracts/answers/public';
import { BarChart } from '@puente/ui/charts';
import { sayStage } from '@puente/web/telling';
import { pagesIn } from '@puente/words/languages';
import { CardRow, CardTable } from '@puente/ui/tables';
import { useVisit, useWords } from '../visit/index.js';
import { useSaid } from './use-said.js';

type Figure = StatisticsView['cells'][number];

/** How long each stage took: the median with its interval; drawn, and as a table. */
export function TimesFigure({ stages }: { readonly stages: readonly Figure[] }) {
  const { figures } = useWords();
  const { language } = useVisit();
  const { columns, corridors, withheld } = pagesIn(language).figures;
  const { said } = useSaid();
  const nameOf = ({ stage }: Figure) => (stage ? sayStage(stage, language) : withheld);
  const timed = stages.flatMap(({ days, ...figure }) => (days ? [{ ...figure, days }] : []));
  const between = ([from, until]: readonly number[] = []) =>
    from === undefined || until === undefined ? '–' : corridors.interval(said(from), said(until));
  return (
    <section aria-labelledby="times">
      <h2 id="times">{figures.times}</h2>
      <p className="hint">{figures.timesHint}</p>
      {timed.length === 0 && <p>{corridors.noTimes}</p>}
      <BarChart
        label={corridors.chart}
        say={said}
        rows={timed.map(({ days, ...figure }) => ({
          key: figure.stage ?? '',
          said: (
            <>
              {nameOf(figure)}: <b>{corridors.days(said(days.median))}</b>
            </>
          ),
          value: days.median,
          interval: days.interval,
        }))}
      />
      {stages.length > 0 && (
        <CardTable columns={[columns.stage, columns.cases, columns.median, columns.interval]}>
          {stages.map((figure) => (
            <CardRow key={figure.stage}>
              <th scope="row">{nameOf(figure)}</th>
              <td>{said(figure.cases)}</td>
              <td>{figure.days ? said(figure.days.median) : '–'}</td>
              <td>{between(figure.days?.interval)}</td>
            </CardRow>
          ))}
        </CardTable>
      )}
    </section>
  );
}
