import type { LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { paths } from '../paths/index.js';
import { elsewhere, sessionOf } from '../failed/elsewhere.js';
import { visitContext } from '../visit/index.js';

/** `/mis-datos/prueba`: the bytes as the API makes them; where there is no proof yet, the page says since when there will be. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const file = await visit.archive.proof(sessionOf(visit));
  if (file.outcome === 'not-yet') return redirect(`${paths.archive}?firma`, 303);
  if (file.outcome !== 'file') return elsewhere(file, visit);
  const { bytes, disposition, type } = file;
  return new Response(bytes, { headers: { 'content-type': type, 'content-disposition': disposition } });
}
