import { z } from 'zod';

/** The API cannot be reached, fails, or says what we cannot read. `trace` is its own name for the failure, if it gave one. */
export interface Down {
  readonly outcome: 'down';
  readonly reason: string;
  readonly trace?: string;
}
/** Too many tries from here, or for this case. */
export interface Limited {
  readonly outcome: 'limited';
  readonly seconds: number;
}

/** The session has ended. */
export interface SessionOver {
  readonly outcome: 'session-over';
}
/** It was opened by a code printed at a counter, and this takes one that reached the worker's own contact. */
export interface OwnCode {
  readonly outcome: 'own-code';
}

/** Of an RFC 9457 problem, what the page can tell. */
export const Problem = z.object({
  code: z.string().optional(),
  traceId: z.string().optional(),
  /** What is wrong, in the reader's language. */
  title: z.string().optional(),
  detail: z.string().optional(),
});

export const unreachable = (reason: string): Down => ({ outcome: 'down', reason });
export const unreadable: Down = { outcome: 'down', reason: 'the answer is not what was agreed' };

/** What an answer is that is none of those which a page tells apart. */
export const unforeseen = async (response: Response): Promise<Limited | Down> =>
  (await failure(response)) ?? { ...(await down(response)), reason: `unexpected ${response.status}` };

/** 401 and 403 mean the same whatever is asked with a session; undefined for every other answer. */
export async function turnedAway(response: Response): Promise<SessionOver | OwnCode | undefined> {
  if (response.status !== 401 && response.status !== 403) return undefined;
  const needsOwn = (await read(response, Problem))?.code === 'NEEDS_OWN_CODE';
  return { outcome: needsOwn ? 'own-code' : 'session-over' };
}

/** 429 and 5xx mean the same whatever was asked; undefined for every other refusal. */
export async function failure(response: Response): Promise<Limited | Down | undefined> {
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after'));
    return { outcome: 'limited', seconds: seconds > 0 ? seconds : 60 };
  }
  return response.status >= 500 ? down(response) : undefined;
}

async function down(response: Response): Promise<Down> {
  const trace = (await read(response, Problem))?.traceId;
  return { outcome: 'down', reason: String(response.status), ...(trace === undefined ? {} : { trace }) };
}

/** The same of what was asked with a session. */
export const unforeseenInSession = async (response: Response): Promise<SessionOver | OwnCode | Limited | Down> =>
  (await turnedAway(response)) ?? unforeseen(response);

export async function read<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}
