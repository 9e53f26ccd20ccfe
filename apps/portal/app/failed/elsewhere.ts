import { redirect } from 'react-router';
import { paths } from '../paths/index.js';
import type { Visit } from '../visit/index.js';
import { cannotShow, problemOf } from './problem.js';

type Ending = Parameters<typeof problemOf>[0] | { readonly outcome: 'session-over' };

/** Ends a loader or an action whose answer could be neither read nor handed in: at the page of number and code, or of what went wrong. */
export function elsewhere(answer: Ending, visit: Visit): never {
  return answer.outcome === 'session-over' ? toNumberAndCode() : cannotShow(problemOf(answer, visit));
}

/** Of whoever opened their case; everybody else is asked for number and code first. */
export const sessionOf = ({ session }: Visit): string => session ?? toNumberAndCode();

function toNumberAndCode(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to lead elsewhere
  throw redirect(paths.status, 303);
}
