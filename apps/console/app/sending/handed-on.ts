import { ProblemDocument } from '@puente/contracts/problem';
import type { ApiPath } from '@puente/web/asking';
import { cannotShow, needsPurpose, toPurpose, toSignIn } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';

/** @param type of the file, without its parameters */
type Headers = (type: string) => Readonly<Record<string, string>>;

/** What a browser asks of a file that it reads in parts, and what it is told of them. */
const asksOfParts = ['range', 'if-range'];
const howLarge = ['content-range'];
const saysOfParts = [...howLarge, 'accept-ranges', 'content-length', 'etag'];

/**
 * A file of the node's as it comes, to be saved; the part of it that a browser asked for, where its request is given.
 *
 * @param also what stands beside or in place of what the node said of it
 */
export async function handedOn(
  visit: Visit,
  path: ApiPath,
  also: Headers = () => ({}),
  asked?: Pick<Request, 'headers'>,
): Promise<Response> {
  // Parts are of the file as it is, and not of what a packed one would be.
  const inParts = asked && { 'accept-encoding': 'identity', ...some(asksOfParts, asked.headers) };
  const answer = await visit.api.fetch(path, inParts);
  if (answer === undefined || answer.status >= 500) return cannotShow('down');
  if (answer.status === 401) return toSignIn(visit);
  // Beside it there are words, which are in no part of the file.
  if (answer.status === 416) return new Response(null, { status: 416, headers: some(howLarge, answer.headers) });
  if (!answer.ok) {
    const said = ProblemDocument.safeParse(await answer.json().catch(() => undefined));
    if (said.success && needsPurpose(said.data)) return toPurpose(visit);
    return cannotShow(answer.status === 403 ? 'forbidden' : 'not-found');
  }
  const type = answer.headers.get('content-type') || 'application/octet-stream';
  return new Response(answer.body, {
    status: answer.status,
    headers: {
      ...(asked && some(saysOfParts, answer.headers)),
      'content-type': type,
      'content-disposition': answer.headers.get('content-disposition') ?? 'attachment',
      ...also(type.split(';', 1)[0] ?? ''),
    },
  });
}

const some = (names: readonly string[], headers: Request['headers']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = headers.get(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
