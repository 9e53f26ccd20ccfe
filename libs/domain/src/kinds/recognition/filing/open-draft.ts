import type { DecisionContext, Filing } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, isRefused, refuse } from '../../../kernel/index.js';
import { openPeriod, theWorker } from '../../../file/engine/periods.js';
import type { OpenDraft } from './commands.js';
import type { DraftOpened } from './events.js';
import { openFiling } from './open-filing.js';

/**
 * Opens a draft by the worker, or by an officer on the worker's behalf, and the file says so.
 * Source: procedure, stage 1; what is filed decides in which country's file it is kept, so each case law says `isOurs`.
 */
export function openDraft(
  command: OpenDraft,
  context: DecisionContext,
  isOurs: (filing: Filing) => boolean,
): Decision<DraftOpened> {
  const { by, caseId, here, now, rules } = context;
  if (by.kind === 'officer' && !sitsHere(context)) return refuse('NOT_YOUR_CASE');
  const filing = openFiling(command, context);
  if (isRefused(filing)) return filing;
  const [host] = filing.hosts;
  if (host === undefined || !isOurs(filing)) return refuse('NOT_FOR_THIS_COUNTRY', { country: here }, 'hosts');
  const step = rules.agreement(host.agreement).steps.draft;
  const opens = openPeriod(
    { name: 'draft', opened: 0, step, holder: theWorker, calendar: here, opening: { by: 'event', at: now } },
    rules,
  );
  const assisted = by.kind === 'officer' ? { assisted: { agency: by.agency, officer: by.id } } : {};
  return accept({ type: 'draft-opened', at: now, caseId, filing, ...assisted, opens });
}

const sitsHere = ({ by, here, rules }: DecisionContext): boolean =>
  by.kind === 'officer' &&
  by.country === here &&
  rules.country(here)?.agencies.some((agency) => agency.id === by.agency) === true;
