import { ProblemDocument } from '@puente/contracts/problem';
import type { Answered, ApiPath, Caller } from '@puente/web/asking';
import { callerOf } from '@puente/web/asking';
import type { z } from 'zod';

/** What the node said: what was asked for, or why not. */
export type Said<Answer> =
  | { readonly outcome: 'said'; readonly answer: Answer }
  | { readonly outcome: 'refused'; readonly problem: ProblemDocument }
  | { readonly outcome: 'down'; readonly reason: string };

export interface NodeApi {
  readonly read: <Schema extends z.ZodType>(path: ApiPath, schema: Schema) => Promise<Said<z.output<Schema>>>;
  readonly give: <Schema extends z.ZodType>(
    path: ApiPath,
    body: object,
    schema: Schema,
    headers: Readonly<Record<string, string>>,
  ) => Promise<Said<z.output<Schema>>>;
  /** In place of what stood there before. */
  readonly put: <Schema extends z.ZodType>(
    path: ApiPath,
    body: object,
    schema: Schema,
  ) => Promise<Said<z.output<Schema>>>;
  readonly remove: <Schema extends z.ZodType>(path: ApiPath, schema: Schema) => Promise<Said<z.output<Schema>>>;
  /** A file in a form; the same key is the same file. */
  readonly send: <Schema extends z.ZodType>(
    path: ApiPath,
    form: FormData,
    key: string,
    schema: Schema,
  ) => Promise<Said<z.output<Schema>>>;
  /** What is handed on as it comes. */
  readonly fetch: (path: ApiPath, headers?: Readonly<Record<string, string>>) => Promise<Response | undefined>;
}

/** The node's API on an officer's behalf, its answers read by the schemas that its own document is made of. */
export function nodeApi(base: string, caller: Caller, token: string | undefined): NodeApi {
  const call = callerOf(base, caller);
  const signed = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    read: async (path, schema) => said(await call.read(path, signed), schema),
    give: async (path, body, schema, headers) => done(await call.post(path, body, { ...signed, ...headers }), schema),
    put: async (path, body, schema) => done(await call.put(path, body, signed), schema),
    remove: async (path, schema) => done(await call.remove(path, signed), schema),
    send: async (path, form, key, schema) => done(await call.send(path, form, key, signed), schema),
    async fetch(path, headers) {
      const answer = await call.get(path, { ...headers, ...signed, accept: '*/*' });
      return 'unreachable' in answer ? undefined : answer;
    },
  };
}

const done = async <Schema extends z.ZodType>(answer: Answered, schema: Schema): Promise<Said<z.output<Schema>>> =>
  said('unreachable' in answer ? answer : { status: answer.status, text: await answer.text().catch(() => '') }, schema);

function said<Schema extends z.ZodType>(
  answer: { readonly status: number; readonly text: string } | { readonly unreachable: string },
  schema: Schema,
): Said<z.output<Schema>> {
  if ('unreachable' in answer) return { outcome: 'down', reason: answer.unreachable };
  const body = jsonIn(answer.text);
  if (answer.status >= 200 && answer.status < 300) {
    const read = schema.safeParse(body);
    return read.success
      ? { outcome: 'said', answer: read.data }
      : { outcome: 'down', reason: `an answer that was not agreed: ${read.error.issues[0]?.path.join('.') ?? ''}` };
  }
  if (answer.status >= 500) return { outcome: 'down', reason: String(answer.status) };
  const problem = ProblemDocument.safeParse(body);
  return problem.success
    ? { outcome: 'refused', problem: problem.data }
    : { outcome: 'down', reason: `${answer.status}, and no problem document` };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
