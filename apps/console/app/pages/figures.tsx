import { StatisticsView } from '@puente/contracts/answers/public';
import { Button } from '@puente/ui/buttons';
import { apiPath } from '@puente/web/asking';
import { chartsReady } from '@puente/ui/charts';
import { Title } from '@puente/ui/site';
import { sayGroup, sayStage } from '@puente/web/telling';
import { pagesIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { saidOr } from '../failed/problem.js';
import { agenciesIn, figuresOf, PeriodsFigure, TimesFigure, useSaid } from '../figures/index.js';
import { paths } from '../paths/index.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';

/** `/cifras`: what the country's own record says of an agency's work, whoever reads it; of one's own where none is named. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const [read] = await Promise.all([visit.api.read(apiPath`/statistics`, StatisticsView), chartsReady()]);
  const figures = saidOr(read, visit);
  const { searchParams } = new URL(request.url);
  const agency = searchParams.get('entidad') || (visit.session?.me.agency.id ?? '');
  const { asOf, note } = figures;
  return { ...{ agency, asOf, note }, agencies: agenciesIn(figures), ...figuresOf(agency, figures) };
}

export default function FiguresPage() {
  const { audit, figures: words } = useWords();
  const { session } = useVisit();
  const { moment } = useDates();
  const { said, text } = useSaid();
  const { agencies, agency, asOf, late, note, orders, stages, unequal } = useLoaderData<typeof loader>();
  const own = session?.me.agency;
  const known = agencies[agency];
  const name = known === undefined ? (agency === own?.id ? own.name : agency) : text(known);
  return (
    <>
      <Title>{words.title(name)}</Title>
      <h1>{words.title(name)}</h1>
      <p>
        {words.what} {words.asOf(moment(asOf))} {text(note)}
      </p>
      <form method="get" action={paths.figures} className="filters">
        <div className="field">
          <label htmlFor="entidad">{audit.agency}</label>
          <select id="entidad" name="entidad" defaultValue={agency}>
            {known === undefined && <option value={agency}>{name}</option>}
            {Object.entries(agencies).map(([id, names]) => (
              <option key={id} value={id}>
                {text(names)}
              </option>
            ))}
          </select>
        </div>
        <p className="buttons">
          <Button quiet>{words.show}</Button>
        </p>
      </form>
      {late.length === 0 ? <p>{words.none}</p> : <PeriodsFigure late={late} />}
      {late.length > 0 && <TimesFigure stages={stages} />}
      <h2>{words.orders}</h2>
      {orders.length === 0 && <p>{words.noOrders}</p>}
      {orders.map(({ open, openLate }) => (
        <p key={agency}>{words.lateOf(said(openLate), said(open))}</p>
      ))}
      <h2>{words.unequal}</h2>
      <UnequalLines lines={unequal} />
    </>
  );
}

/** Who was treated worse, at what, by how much, and whether the agency gave an answer. */
function UnequalLines({ lines }: { readonly lines: StatisticsView['unequalTreatment'] }) {
  const { figures: words } = useWords();
  const { language } = useVisit();
  const { said } = useSaid();
  const { unequal } = pagesIn(language).figures;
  if (lines.length === 0) return <p>{words.noUnequal}</p>;
  return (
    <ul>
      {lines.map((line) => {
        const [group, where] = [sayGroup(line, language), sayStage(line.where, language)];
        return (
          <li key={`${line.raisedAt} ${line.by} ${line.group} ${line.where}`}>
            <b>
              {line.moreDays === undefined
                ? unequal.refusals(group, where)
                : unequal.days(group, said(line.moreDays), where)}
            </b>{' '}
            {line.year !== undefined && unequal.ofYear(String(line.year))}{' '}
            {line.answered ? words.answered : words.unanswered}
          </li>
        );
      })}
    </ul>
  );
}
