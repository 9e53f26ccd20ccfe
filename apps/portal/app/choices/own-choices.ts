import type { OwnChoices } from '@puente/contracts/answers/worker';
import { redirect } from 'react-router';
import type { ChoiceApi, Handed } from '../api/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import type { Visit } from '../visit/index.js';

interface Own {
  readonly token: string;
  readonly choices: OwnChoices;
}

/** What only the worker of this visit may choose. Ends a loader or an action where there is no session, or nothing to show. */
export async function ownChoices(visit: Visit): Promise<Own> {
  const { session: token } = visit;
  if (token === undefined) return toNumberAndCode();
  const read = await visit.choices.read(token);
  return read.outcome === 'read' ? { token, choices: read.choices } : elsewhere(read, visit);
}

type Answer = Handed | Awaited<ReturnType<ChoiceApi['read']>>;

/** Ends an action whose choice could be neither read nor handed in: at the page of number and code, or of what went wrong. */
export function elsewhere(answer: Exclude<Answer, { outcome: 'read' | 'done' | 'not-taken' }>, visit: Visit): never {
  return answer.outcome === 'session-over' ? toNumberAndCode() : cannotShow(problemOf(answer, visit));
}

function toNumberAndCode(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to lead elsewhere
  throw redirect(paths.status, 303);
}
