import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, isRefused } from '../../kernel/index.js';
import { drawOfficer } from '../../draws/index.js';
import type { Appeal } from './appeal.js';
import type { AssignOfficer } from './commands.js';
import type { AppealEvent } from './events.js';

/** By lot among those who had no part in what is appealed. */
export function assignOfficer(
  { tookPart }: Appeal,
  { seed, candidates }: AssignOfficer,
  { now }: DecisionContext,
): Decision<AppealEvent> {
  const draw = { seed, candidates };
  const drawn = drawOfficer(draw, tookPart);
  return isRefused(drawn) ? drawn : accept<AppealEvent>({ type: 'officer-drawn', at: now, ...drawn, draw });
}
