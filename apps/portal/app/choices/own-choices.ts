import type { OwnChoices } from '@puente/contracts/answers/worker';
import { elsewhere, sessionOf } from '../failed/elsewhere.js';
import type { Visit } from '../visit/index.js';

interface Own {
  readonly token: string;
  readonly choices: OwnChoices;
}

/** What only the worker of this visit may choose. Ends a loader or an action where there is no session, or nothing to show. */
export async function ownChoices(visit: Visit): Promise<Own> {
  const token = sessionOf(visit);
  const read = await visit.choices.read(token);
  return read.outcome === 'read' ? { token, choices: read.choices } : elsewhere(read, visit);
}
