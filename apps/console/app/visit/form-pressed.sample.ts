import type { ActionFunctionArgs } from 'react-router';
import { RouterContextProvider } from 'react-router';
import type { NodeApi } from '../api/index.js';
import { formTokenName } from '../layout/form-token.js';
import type { Visit } from './index.js';
import { visitContext } from './index.js';

const token = '0123456789012345678901';

interface Pressed {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly intent?: string;
  readonly typed: Readonly<Record<string, string | readonly string[]>>;
  /** Under the name `file`; the form is of several parts then. */
  readonly file?: Blob | string;
  /** What the node answers, to what is given and to what is read. */
  readonly given?: object;
  /** What it answers to what stands in place of something else from now on. */
  readonly put?: object;
  /** By its path, where it is a function. */
  readonly read?: object;
  /** Where the browser is given something to keep. */
  readonly keep?: (kept: object) => string;
}

type AnswerOf = (path: string) => object;
/** What was read, where it is not said that it was not. */
const readOf = (read: object | undefined): object =>
  read !== undefined && 'outcome' in read ? read : { outcome: 'said', answer: read };
const isAnswerOf = (read: object | undefined): read is AnswerOf => typeof read === 'function';

interface Sent {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** By which its answer is read. */
  readonly answers?: unknown;
}

/** What the node is asked by a page's form, and what whoever pressed its button gets. */
export async function formPressed(
  action: (args: ActionFunctionArgs) => unknown,
  {
    file,
    given = { outcome: 'said', answer: {} },
    intent = 'confirm',
    keep,
    params = {},
    put = { outcome: 'said', answer: { kept: true } },
    query = '',
    read,
    typed,
  }: Pressed,
) {
  const sent: Sent[] = [];
  const api = {
    give: (path: string, body: unknown, answers: unknown, headers: Sent['headers'] = {}) => {
      sent.push({ method: 'POST', path, body, headers, answers });
      return Promise.resolve(given);
    },
    send: (path: string, body: unknown) => {
      sent.push({ method: 'POST', path, body });
      return Promise.resolve(given);
    },
    put: (path: string, body: unknown) => {
      sent.push({ method: 'PUT', path, body });
      return Promise.resolve(put);
    },
    remove: (path: string) => {
      sent.push({ method: 'DELETE', path, body: undefined });
      return Promise.resolve(given);
    },
    read: (path: string) => Promise.resolve(readOf(isAnswerOf(read) ? read(path) : read)),
  } as unknown as NodeApi;
  const body = file === undefined ? new URLSearchParams() : new FormData();
  for (const [name, value] of Object.entries({ [formTokenName]: token, key: 'once', intent })) body.append(name, value);
  if (file !== undefined && body instanceof FormData) body.set('file', file);
  for (const [name, values] of Object.entries(typed)) for (const value of [values].flat()) body.append(name, value);
  const context = new RouterContextProvider();
  const session = { formToken: token, me: { id: 'gt.officer', timeZone: 'America/Guatemala', roles: [] } };
  context.set(visitContext, {
    session,
    language: 'es',
    api,
    country: 'GT',
    path: '/',
    setCookies: [],
    cookies: { session: { keep }, register: { keep } },
  } as unknown as Visit);
  const request = new Request(`http://console.example/${query}`, { method: 'POST', body });
  const answer = await action({ request, context, params } as unknown as ActionFunctionArgs);
  const asked = sent.filter(({ method }) => method === 'POST').map(({ body, path }) => [path, body] as const);
  return { asked, answer, sent };
}
