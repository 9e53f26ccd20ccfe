import type { ProblemDocument } from '@puente/contracts/problem';
import { log } from '@puente/web/logging';
import { data, redirect } from 'react-router';
import type { Said } from '../api/index.js';
import { paths } from '../paths/index.js';
import type { Visit } from '../visit/index.js';

/** Why a page could not be shown. Reaches the page as an error response's data. */
export interface Failure {
  readonly failed: 'not-found' | 'forbidden' | 'too-large' | 'down';
}

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'failed' in value;

const statuses = { 'not-found': 404, forbidden: 403, 'too-large': 413, down: 503 } as const satisfies Record<
  Failure['failed'],
  number
>;

/** Ends a loader; the root's error page says why. */
export function cannotShow(failed: Failure['failed']): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to answer with another status
  throw data({ failed } satisfies Failure, { status: statuses[failed] });
}

/** What was asked for; where it was not said, the page that says why. */
export function saidOr<Answer>(said: Said<Answer>, visit: Visit): Answer {
  if (said.outcome === 'said') return said.answer;
  if (said.outcome === 'refused') {
    const { status } = said.problem;
    if (status === 401) toSignIn(visit);
    if (needsPurpose(said.problem)) toPurpose(visit);
    if (status === 403) cannotShow('forbidden');
    // An address whose words the node does not know is one that there is not.
    if (status === 404 || status === 400) cannotShow('not-found');
  }
  log('warn', 'the API did not answer', {
    code: visit.code,
    reason: said.outcome === 'down' ? said.reason : said.problem.code,
  });
  return cannotShow('down');
}

/** Whether the node wants to know first what whoever looks is looking for. */
export const needsPurpose = ({ errors }: Pick<ProblemDocument, 'errors'>): boolean =>
  errors.some(({ field }) => field === 'header.Look-Purpose');

/** To where one says what a look is for, and back to this page after it. */
export function toPurpose({ path }: Pick<Visit, 'path'>): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to lead elsewhere
  throw redirect(`${paths.purpose}?${new URLSearchParams({ a: path }).toString()}`, 303);
}

/** To where one signs in, and back to this page after it. */
export function toSignIn({ path }: Pick<Visit, 'path'>): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to lead elsewhere
  throw redirect(`${paths.signIn}?${new URLSearchParams({ a: path }).toString()}`, 303);
}
