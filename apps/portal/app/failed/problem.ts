import { data } from 'react-router';
import type { Down, Limited, OwnCode } from '../api/index.js';
import { log } from '@puente/web/logging';
import type { Visit } from '../visit/index.js';

/** Why a page could not be shown. Reaches the page as an error response's data. */
export type Problem =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'own-code' }
  | { readonly kind: 'limited'; readonly minutes: number }
  | { readonly kind: 'down'; readonly code: string };

const kinds: readonly unknown[] = ['not-found', 'own-code', 'limited', 'down'] satisfies Problem['kind'][];

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.includes(value.kind);

export type ApiProblem = Exclude<Problem, { kind: 'not-found' | 'own-code' }>;

/** The API's failure as a page tells it; what only we should know goes to the log under the same code. */
export function problemOf(failure: Limited | Down, visit: Visit): ApiProblem;
export function problemOf(failure: OwnCode | Limited | Down, visit: Visit): Problem;
export function problemOf(failure: OwnCode | Limited | Down, visit: Visit): Problem {
  if (failure.outcome === 'own-code') return { kind: 'own-code' };
  if (failure.outcome === 'limited') return { kind: 'limited', minutes: Math.ceil(failure.seconds / 60) };
  log('warn', 'the API did not answer', { code: visit.code, reason: failure.reason, trace: failure.trace });
  return { kind: 'down', code: visit.code };
}

const statuses = { 'not-found': 404, 'own-code': 403, limited: 429, down: 503 } as const satisfies Record<
  Problem['kind'],
  number
>;
export const statusOf = (problem: Problem): number => statuses[problem.kind];

/** Ends a loader; the root's error page shows the problem. */
export function cannotShow(problem: Problem): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to answer with another status
  throw data(problem, { status: statusOf(problem) });
}
