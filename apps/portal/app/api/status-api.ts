import type { CaseId } from '@puente/domain/kernel';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Language } from '../words/index.js';
import { Problem, SessionAnswer, StatusAnswer } from './status-answer.js';

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

export type Opened = { readonly outcome: 'opened'; readonly session: SessionAnswer } | { readonly outcome: 'no-match' };
export type Asked = { readonly outcome: 'asked' };
export type Read = { readonly outcome: 'read'; readonly status: StatusAnswer } | { readonly outcome: 'session-over' };

/** The four things the pages ask of the country's API. No failure is thrown: each is an answer that a page can show. */
export interface StatusApi {
  openSession(caseNumber: CaseId, code: string): Promise<Opened | Limited | Down>;
  askForCode(caseNumber: CaseId): Promise<Asked | Limited | Down>;
  readStatus(token: string): Promise<Read | Limited | Down>;
}

export interface Caller {
  readonly language: Language;
  /** The reader's address, so that the API's limits count readers and not this portal. */
  readonly forwardedFor: string;
}

interface Call extends Omit<RequestInit, 'headers'> {
  readonly headers: Readonly<Record<string, string>>;
}

/** On a bus behind a mountain nobody waits longer. */
const patience = 8_000;

export function statusApi(base: string, caller: Caller): StatusApi {
  const call = async (path: string, init: Call) => {
    try {
      return await fetch(new URL(path, base), {
        ...init,
        headers: {
          accept: 'application/json',
          'accept-language': caller.language,
          'x-forwarded-for': caller.forwardedFor,
          ...init.headers,
        },
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
    } catch (error) {
      return { unreachable: error instanceof Error ? error.name : 'unknown' };
    }
  };
  const post = (path: string, body: object) =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    });

  return {
    async openSession(caseNumber, code) {
      const response = await post('/status/sessions', { caseNumber, code });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) {
        const session = await read(response, SessionAnswer);
        return session ? { outcome: 'opened', session } : unreadable;
      }
      if ([400, 401, 403].includes(response.status)) return { outcome: 'no-match' };
      return (await failure(response)) ?? (await refusedForNoReason(response));
    },

    async askForCode(caseNumber) {
      const response = await post('/status/codes', { caseNumber });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) return { outcome: 'asked' };
      return (await failure(response)) ?? (await refusedForNoReason(response));
    },

    async readStatus(token) {
      const response = await call('/status', { headers: { authorization: `Bearer ${token}` } });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) {
        const status = await read(response, StatusAnswer);
        return status ? { outcome: 'read', status } : unreadable;
      }
      if (response.status === 401 || response.status === 403) return { outcome: 'session-over' };
      return (await failure(response)) ?? (await refusedForNoReason(response));
    },
  };
}

const unreachable = (reason: string): Down => ({ outcome: 'down', reason });
const unreadable: Down = { outcome: 'down', reason: 'the answer is not what was agreed' };

async function refusedForNoReason(response: Response): Promise<Down> {
  return { ...(await down(response)), reason: `unexpected ${response.status}` };
}

/** 429 and 5xx mean the same whatever was asked; undefined for every other refusal. */
async function failure(response: Response): Promise<Limited | Down | undefined> {
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

async function read<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}
