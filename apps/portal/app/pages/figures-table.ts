import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow, problemOf } from '../failed/problem.js';
import { visitContext } from '../visit/index.js';

/** `/cifras/tabla.csv`: every cell of the figures, for spreadsheets. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const answer = await visit.figures.table();
  if (answer.outcome !== 'table') return cannotShow(problemOf(answer, visit));
  return new Response(answer.csv, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="puente.csv"' },
  });
}
