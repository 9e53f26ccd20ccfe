import { ProblemDocument } from '@puente/contracts/problem';
import type { ApiPath } from '@puente/web/asking';
import { cannotShow, needsPurpose, toPurpose, toSignIn } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';

/** @param type of the file, without its parameters */
type Headers = (type: string) => Readonly<Record<string, string>>;

/** A file of the node's as it comes, to be saved. @param also what stands beside or in place of what the node said of it */
export async function handedOn(visit: Visit, path: ApiPath, also: Headers = () => ({})): Promise<Response> {
  const answer = await visit.api.fetch(path);
  if (answer === undefined || answer.status >= 500) return cannotShow('down');
  if (answer.status === 401) return toSignIn(visit);
  if (!answer.ok) {
    const said = ProblemDocument.safeParse(await answer.json().catch(() => undefined));
    if (said.success && needsPurpose(said.data)) return toPurpose(visit);
    return cannotShow(answer.status === 403 ? 'forbidden' : 'not-found');
  }
  const type = answer.headers.get('content-type') || 'application/octet-stream';
  return new Response(answer.body, {
    headers: {
      'content-type': type,
      'content-disposition': answer.headers.get('content-disposition') ?? 'attachment',
      ...also(type.split(';', 1)[0] ?? ''),
    },
  });
}
