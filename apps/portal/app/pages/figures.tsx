import { ButtonLink } from '@puente/ui/buttons';
import { countryName } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { chartsReady } from '@puente/ui/charts';
import { Title } from '@puente/ui/site';
import { useDirectoryWords } from '../directory/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';
import { ConfirmedUnequal, CorridorFigure, LateTable, PlacesTable } from '../figures/index.js';
import { paths } from '../paths/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/cifras`: what the country's own record says of its work, for everybody. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const [answer] = await Promise.all([visit.figures.read(), chartsReady()]);
  if (answer.outcome !== 'read') return cannotShow(problemOf(answer, visit));
  // The cells are for whoever downloads them: a page of them all would be a month of a prepaid phone.
  const { alerts, asOf, corruptionReports, demonstration, late, note, orders, totals, unequalTreatment } =
    answer.figures;
  const { byCorridor = [], byCorridorAndStage = [], byMunicipality = [], byOffice = [] } = totals;
  const told = { alerts, asOf, corruptionReports, demonstration, late, note, orders, unequalTreatment };
  return { ...told, byCorridor, byCorridorAndStage, byMunicipality, byOffice };
}

export default function FiguresPage() {
  const words = useWords().figures;
  const { country, language } = useVisit();
  const { count, day, text } = useDirectoryWords();
  const figures = useLoaderData<typeof loader>();
  const { alerts, byCorridor, byCorridorAndStage, byMunicipality, corruptionReports: reports, late, orders } = figures;
  const said = (number: number | null) => (number === null ? words.withheld : count(number));
  const title = words.title(countryName(country, language));
  const longest = Math.max(1, ...byCorridorAndStage.map(({ days }) => days?.interval?.[1] ?? days?.median ?? 0));
  return (
    <>
      <Title>{title}</Title>
      <h1>{title}</h1>
      <p className="lead">{words.what}</p>
      {figures.demonstration && <p className="demonstration">{words.demonstration}</p>}
      <p className="hint">
        {words.asOf(day(figures.asOf))} {text(figures.note)}
      </p>
      <ConfirmedUnequal lines={figures.unequalTreatment} />
      <h2>{words.late.title}</h2>
      <p className="hint">{words.late.what}</p>
      {late.length === 0 ? <p>{words.none}</p> : <LateTable late={late} />}
      <h2>{words.corridors.title}</h2>
      <p className="hint">{words.corridors.chart}.</p>
      {byCorridor.length === 0 && <p>{words.none}</p>}
      {byCorridor.map((corridor) => (
        <CorridorFigure
          key={corridor.corridor ?? ''}
          corridor={corridor}
          longest={longest}
          stages={byCorridorAndStage.filter((one) => one.corridor === corridor.corridor)}
        />
      ))}
      <PlacesTable
        {...{ title: words.municipalities.title, what: words.municipalities.what, column: words.columns.municipality }}
        figures={byMunicipality}
        placeOf={({ municipality }) => municipality?.name}
      />
      <PlacesTable
        {...{ title: words.offices.title, what: words.offices.what, column: words.columns.office }}
        figures={figures.byOffice}
        placeOf={({ office }) => office?.name}
      />
      <h2>{words.others.title}</h2>
      <ul>
        {orders.map(({ agency, name, open, openLate }) => (
          <li key={agency}>{words.others.orders(text(name), said(open), said(openLate))}</li>
        ))}
        <li>{words.others.telling(said(alerts.telling.open), said(alerts.telling.openLate))}</li>
        <li>{words.others.answering(said(alerts.answering.open), said(alerts.answering.openLate))}</li>
        <li>
          {words.others.reports(
            ...([day(reports.from), day(reports.until)] as const),
            ...([said(reports.received), said(reports.answered), said(reports.overdue)] as const),
          )}
        </li>
      </ul>
      <p>
        <ButtonLink href={paths.figuresTable}>{words.download}</ButtonLink>
      </p>
    </>
  );
}
