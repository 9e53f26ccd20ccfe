import type { StatisticsView } from '@puente/contracts/answers/public';
import { BarChart } from '@puente/ui/charts';
import { ColumnHeads } from '@puente/ui/tables';
import { useDirectoryWords } from '../directory/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { sayCorridor, sayStage } from '@puente/web/telling';

type Figure = StatisticsView['cells'][number];
interface CorridorProps {
  readonly corridor: Figure;
  /** Its stages. */
  readonly stages: readonly Figure[];
  /** Of all corridors, so that their bars can be compared. */
  readonly longest: number;
}

/** One corridor among others drawn alike: the median of each stage with its interval, and the same as a table. */
export function CorridorFigure({ corridor, longest, stages }: CorridorProps) {
  const { columns, corridors: words, withheld } = useWords().figures;
  const { language } = useVisit();
  const { count } = useDirectoryWords();
  const timed = stages.flatMap(({ days, stage }) => (days ? [{ days, stage }] : []));
  const name = corridor.corridor ? sayCorridor(corridor.corridor, language) : words.withheld;
  const stageOf = (stage: Figure['stage']) => (stage ? sayStage(stage, language) : withheld);
  return (
    <section>
      <h3>{name}</h3>
      <p>{words.cases(count(corridor.cases))}</p>
      {timed.length === 0 && <p className="hint">{words.noTimes}</p>}
      <BarChart
        label={words.chart}
        say={count}
        longest={longest}
        rows={timed.map(({ days, stage }) => ({
          key: stage ?? '',
          said: (
            <>
              {stageOf(stage)}: <b>{words.days(count(days.median))}</b>
            </>
          ),
          value: days.median,
          interval: days.interval,
        }))}
      />
      <details>
        <summary>{words.table}</summary>
        <table>
          <ColumnHeads columns={[columns.stage, columns.cases, columns.median, columns.interval]} />
          <tbody>
            {stages.map((figure) => {
              const [from, until] = figure.days?.interval ?? [];
              return (
                <tr key={figure.stage ?? ''}>
                  <th scope="row">{stageOf(figure.stage)}</th>
                  <td>{count(figure.cases)}</td>
                  <td>{figure.days ? count(figure.days.median) : '–'}</td>
                  <td>{from === undefined || until === undefined ? '–' : words.interval(count(from), count(until))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </section>
  );
}
