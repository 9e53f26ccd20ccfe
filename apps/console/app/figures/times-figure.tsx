import type { StatisticsView } from '@puente/contracts/answers/public';
import { sayStage } from '@puente/web/telling';
import { pagesIn } from '@puente/words/languages';
import { CardRow, CardTable } from '../cards/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { useSaid } from './use-said.js';

type Figure = StatisticsView['cells'][number];
const width = 300;

/** How long each stage took: the median with its interval; drawn, and as a table. */
export function TimesFigure({ stages }: { readonly stages: readonly Figure[] }) {
  const { figures } = useWords();
  const { language } = useVisit();
  const { columns, corridors, withheld } = pagesIn(language).figures;
  const { said } = useSaid();
  const nameOf = ({ stage }: Figure) => (stage ? sayStage(stage, language) : withheld);
  const timed = stages.flatMap(({ days, ...figure }) => (days ? [{ ...figure, days }] : []));
  const longest = Math.max(1, ...timed.map(({ days }) => days.interval?.[1] ?? days.median));
  const at = (days: number) => Math.round((width * days) / longest);
  const between = ([from, until]: readonly number[] = []) =>
    from === undefined || until === undefined ? '–' : corridors.interval(said(from), said(until));
  return (
    <section className="figure" aria-labelledby="times">
      <h2 id="times">{figures.times}</h2>
      <p className="hint">{figures.timesHint}</p>
      {timed.length === 0 && <p>{corridors.noTimes}</p>}
      <ul aria-label={corridors.chart}>
        {timed.map(({ days, ...figure }) => {
          const [from, until] = days.interval ?? [];
          return (
            <li key={figure.stage}>
              {nameOf(figure)}: <b>{corridors.days(said(days.median))}</b>
              {/* What it shows stands in words above it and in the table. */}
              <svg viewBox={`0 0 ${String(width)} 12`} preserveAspectRatio="none" aria-hidden="true">
                <rect width={Math.max(2, at(days.median))} height="12" />
                {from !== undefined && until !== undefined && (
                  <path d={`M${String(at(from))} 6H${String(Math.max(at(until), at(from) + 1))}`} />
                )}
              </svg>
            </li>
          );
        })}
      </ul>
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
