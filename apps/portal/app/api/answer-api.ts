import { createHash } from 'node:crypto';
import { StatusAnswer } from '@puente/contracts/answers/worker';
import { caseId, dossierId } from '@puente/contracts/values';
import { caseKinds } from '@puente/domain/file/case';
import { z } from 'zod';
import type { DocumentKind, NextStep } from '@puente/domain/file/case';
import type { Caller } from '@puente/web/asking';
import { apiPath, callerOf } from '@puente/web/asking';
import type { Down, Limited, OwnCode, SessionOver } from './call-api.js';
import { Problem, read, unforeseenInSession, unreachable, unreadable } from './call-api.js';

/** Of a file, what a page needs that lets its worker answer. */
const AskedFile = z.object({
  caseId,
  kind: z.enum(caseKinds),
  dossierId: dossierId.optional(),
  allowedActions: z.array(z.string()),
  status: StatusAnswer.omit({ serverTime: true }),
});
export type AskedFile = z.output<typeof AskedFile>;

type Failed = SessionOver | OwnCode | Limited | Down;
type FileRead = { readonly outcome: 'read'; readonly file: AskedFile };
/** `not-taken`: answered already, or too late; of a document, why it is not kept, in the reader's language. */
type NotTaken = { readonly outcome: 'not-taken'; readonly why?: string };
export type Handed = { readonly outcome: 'done' } | NotTaken | Failed;
/** With the id by which the dossier knows it. */
export type Kept = { readonly outcome: 'done'; readonly id: string } | NotTaken | Failed;
const KeptDocument = z.object({ id: z.string() });

/** What a worker says in words to whoever asks them, with documents if they like. No failure is thrown. */
export interface AnswerApi {
  /** `none`: not in this country, or not for this worker. */
  file(token: string, number: string): Promise<FileRead | { readonly outcome: 'none' } | Failed>;
  /** Each step of this kind is answered by the command of its name. */
  say(token: string, number: string, step: NextStep, answer: string): Promise<Handed>;
  /** @param kind `other` where nobody asked for a kind */
  addDocument(token: string, dossier: string, document: File, kind?: DocumentKind): Promise<Kept>;
}

export function answerApi(base: string, caller: Caller): AnswerApi {
  const { get, post, send } = callerOf(base, caller);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  return {
    async file(token, number) {
      const response = await get(apiPath`/cases/${number}`, bearer(token));
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.status === 404) return { outcome: 'none' };
      if (!response.ok) return unforeseenInSession(response);
      const file = await read(response, AskedFile);
      return file ? { outcome: 'read', file } : unreadable;
    },
    say: async (token, number, step, answer) =>
      handed(await post(apiPath`/cases/${number}/${step}`, { answer }, bearer(token))),
    async addDocument(token, dossier, document, kind = 'other') {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', document);
      const digest = createHash('sha256').update(new Uint8Array(await document.arrayBuffer()));
      const path = apiPath`/dossiers/${dossier}/documents`;
      const response = await send(path, form, digest.digest('hex'), bearer(token));
      if (!(response instanceof Response) || !response.ok) return notDone(response);
      const kept = await read(response, KeptDocument);
      return kept ? { outcome: 'done', id: kept.id } : unreadable;
    },
  };
}

type Answered = Awaited<ReturnType<ReturnType<typeof callerOf>['get']>>;

/** What came of a command. */
export const handed = async (response: Answered): Promise<Handed> =>
  response instanceof Response && response.ok ? { outcome: 'done' } : notDone(response);

async function notDone(response: Answered): Promise<NotTaken | Failed> {
  if (!(response instanceof Response)) return unreachable(response.unreachable);
  if (![400, 404, 409, 413, 415, 422].includes(response.status)) return unforeseenInSession(response);
  const said = await read(response, Problem);
  const why = said?.detail ?? said?.title;
  return { outcome: 'not-taken', ...(why === undefined ? {} : { why }) };
}
