import type { StatisticsView } from '@puente/contracts/answers/public';
import { ColumnHeads } from '@puente/web/site';
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

const width = 300;

/** One corridor among others drawn alike: the median of each stage with its interval, and the same as a table. */
export function CorridorFigure({ corridor, longest, stages }: CorridorProps) {
  const { columns, corridors: words, withheld } = useWords().figures;
  const { language } = useVisit();
  const { count } = useDirectoryWords();
  const timed = stages.filter(({ days }) => days !== undefined);
  const at = (days: number) => Math.round((width * days) / longest);
  const name = corridor.corridor ? sayCorridor(corridor.corridor, language) : words.withheld;
  const stageOf = (stage: Figure['stage']) => (stage ? sayStage(stage, language) : withheld);
  return (
    <section className="figure">
      <h3>{name}</h3>
      <p>{words.cases(count(corridor.cases))}</p>
      {timed.length === 0 && <p className="hint">{words.noTimes}</p>}
      <ul aria-label={words.chart}>
        {timed.map(({ days, stage }) => {
          const [from, until] = days?.interval ?? [];
          return (
            <li key={stage}>
              {stageOf(stage)}: <b>{words.days(count(days?.median ?? 0))}</b>
              {/* What it shows stands in words above it and in the table. */}
              <svg viewBox={`0 0 ${String(width)} 12`} preserveAspectRatio="none" aria-hidden="true">
                <rect width={Math.max(2, at(days?.median ?? 0))} height="12" />
                {from !== undefined && until !== undefined && (
                  <path d={`M${String(at(from))} 6H${String(Math.max(at(until), at(from) + 1))}`} />
                )}
              </svg>
            </li>
          );
        })}
      </ul>
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
