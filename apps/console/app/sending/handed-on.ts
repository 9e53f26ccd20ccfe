import type { ApiPath } from '@puente/web/asking';
import { cannotShow, toSignIn } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';

/** A file of the node's as it comes, to be saved. */
export async function handedOn(visit: Visit, path: ApiPath): Promise<Response> {
  const answer = await visit.api.fetch(path);
  if (answer === undefined || answer.status >= 500) return cannotShow('down');
  if (answer.status === 401) return toSignIn(visit);
  if (!answer.ok) return cannotShow(answer.status === 403 ? 'forbidden' : 'not-found');
  return new Response(answer.body, {
    headers: {
      'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
      'content-disposition': answer.headers.get('content-disposition') ?? 'attachment',
    },
  });
}
