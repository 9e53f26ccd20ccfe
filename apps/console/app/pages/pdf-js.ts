import { forGood, packedOnce } from '@puente/web/sending';
import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow } from '../failed/problem.js';
import { partOfPdfJs } from '../viewer/pdf-js.js';

/** `/visor/:version/:part`: what draws a PDF where a paper is shown; the same for everybody, and of nobody. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const part = await partOfPdfJs(params['version'] ?? '', params['part'] ?? '');
  if (part === undefined) return cannotShow('not-found');
  const headers = new Headers({ 'content-type': part.type, vary: 'accept-encoding' });
  headers.set('cache-control', forGood);
  // Of its thread: it may load what else stands beside it, and ask for nothing.
  headers.set('content-security-policy', "default-src 'none'; script-src 'self'; frame-ancestors 'none'");
  return new Response(await packedOnce(part.bytes, request.headers.get('accept-encoding'), headers), { headers });
}
