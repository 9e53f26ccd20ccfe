import type { PageLanguage } from '@puente/words/languages';
import type { ApiPath } from './api-path.js';
import type { Whole } from './read-whole.js';
import { readWhole } from './read-whole.js';

export interface Caller {
  readonly language: PageLanguage;
  /** Headers that say who reads: their address, so that the API's limits count readers and not this site, and their browser. */
  readonly onBehalfOf: Readonly<Record<string, string>>;
}

interface Call extends Omit<RequestInit, 'headers'> {
  readonly headers: Readonly<Record<string, string>>;
}

interface Unreachable {
  readonly unreachable: string;
}
export type Answered = Response | Unreachable;

/** On a bus behind a mountain nobody waits longer. */
const patience = 8_000;
/** A photo was on its way for longer already, and is looked into before it is kept. */
const patienceForFiles = 60_000;

const unreachable = (fault: unknown): Unreachable => ({
  unreachable: fault instanceof Error ? fault.name : 'unknown',
});

/** Calls in the reader's language and on the reader's behalf. Nothing is thrown. */
export function callerOf(base: string, caller: Caller) {
  const said = { accept: 'application/json', 'accept-language': caller.language, ...caller.onBehalfOf };
  const call = async (path: ApiPath, init: Call): Promise<Answered> => {
    try {
      return await fetch(new URL(path, base), {
        ...init,
        headers: { ...said, ...init.headers },
        redirect: 'error',
        signal: init.signal ?? AbortSignal.timeout(patience),
      });
    } catch (fault) {
      return unreachable(fault);
    }
  };
  return {
    /** What is read to be told of: all of it. */
    read: (path: ApiPath, headers: Call['headers'] = {}): Promise<Whole | Unreachable> =>
      readWhole(new URL(path, base), { ...said, ...headers }, patience).catch(unreachable),
    get: (path: ApiPath, headers: Call['headers'] = {}) => call(path, { headers }),
    /** What comes for as long as whoever reads it is there. */
    getStream: (path: ApiPath, headers: Call['headers'], gone: AbortSignal): Promise<Answered> =>
      begun((begins) => call(path, { headers, signal: AbortSignal.any([begins, gone]) })),
    post: (path: ApiPath, body: object, headers: Call['headers'] = {}) => call(path, posted(body, headers)),
    put: (path: ApiPath, body: object, headers: Call['headers'] = {}) =>
      call(path, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    remove: (path: ApiPath, headers: Call['headers'] = {}) => call(path, { method: 'DELETE', headers }),
    /** A form with a file. The same key is the same file. */
    send: (path: ApiPath, form: FormData, key: string, headers: Call['headers'] = {}) =>
      call(path, {
        ...{ method: 'POST', body: form, headers: { 'idempotency-key': key, ...headers } },
        signal: AbortSignal.timeout(patienceForFiles),
      }),
    /** What is handed on while it comes, for as long as it does. */
    postForStream: (path: ApiPath, body: object, headers: Call['headers'] = {}): Promise<Answered> =>
      begun((signal) => call(path, { ...posted(body, headers), signal })),
  };
}

const posted = (body: object, headers: Call['headers']): Call => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
  body: JSON.stringify(body),
});

/** What comes bit by bit: only its beginning is waited for like any other answer. */
async function begun(ask: (begins: AbortSignal) => Promise<Answered>): Promise<Answered> {
  const begins = new AbortController();
  const timer = setTimeout(() => begins.abort(), patience);
  const answer = await ask(begins.signal);
  clearTimeout(timer);
  return answer;
}
