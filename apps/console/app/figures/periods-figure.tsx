import type { StatisticsView } from '@puente/contracts/answers/public';
import { sayStage } from '@puente/web/telling';
import { pagesIn } from '@puente/words/languages';
import { CardRow, CardTable } from '../cards/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { useSaid } from './use-said.js';

const width = 300;

/** How many periods run in each stage, those past their day apart; drawn, and as a table. */
export function PeriodsFigure({ late }: { readonly late: readonly StatisticsView['late'][number][] }) {
  const { figures } = useWords();
  const { language } = useVisit();
  const { columns } = pagesIn(language).figures;
  const { said } = useSaid();
  const longest = Math.max(1, ...late.map(({ open }) => open ?? 0));
  const at = (count: number) => Math.round((width * count) / longest);
  const drawn = late.filter(({ open }) => open !== null && open > 0);
  return (
    <section className="figure" aria-labelledby="periods">
      <h2 id="periods">{figures.periods}</h2>
      <p className="hint">{figures.periodsHint}</p>
      <ul aria-label={figures.periodsChart}>
        {drawn.map(({ open, openLate, stage }) => (
          <li key={stage}>
            {sayStage(stage, language)}:{' '}
            <b className={openLate === 0 ? undefined : 'late'}>{figures.lateOf(said(openLate), said(open))}</b>
            {/* What it shows stands in words above it and in the table. */}
            <svg viewBox={`0 0 ${String(width)} 12`} preserveAspectRatio="none" aria-hidden="true">
              <rect className="all" y="3" width={at(open ?? 0)} height="6" />
              <rect className="past" width={at(openLate ?? 0)} height="12" />
            </svg>
          </li>
        ))}
      </ul>
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
