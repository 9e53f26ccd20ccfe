import type { LoaderFunctionArgs } from 'react-router';
import { elsewhere, sessionOf } from '../failed/elsewhere.js';
import { visitContext } from '../visit/index.js';

/** `/ayuda-legal/expediente`: the bytes as the API makes them; the session stays in its cookie. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const file = await visit.own.appealPack(sessionOf(visit));
  if (file.outcome !== 'file') return elsewhere(file, visit);
  const { bytes, disposition, type } = file;
  return new Response(bytes, { headers: { 'content-type': type, 'content-disposition': disposition } });
}
