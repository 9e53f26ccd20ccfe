import type { ProcessView } from '../../file/case/index.js';
import { escalationIn } from '../../file/definition/upkeep.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { ClockId, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { DataBreach } from './data-breach.js';
import { command, event } from './define.js';

type Deadline = NonNullable<ProcessView['deadline']>;

/** The hours are no period of days: nothing stops them, and no calendar moves them. */
const hours = 'authority-hours' as ClockId;

/** That they passed is on record, and a supervisor sees it; the authority is told all the same. */
export interface AuthorityHoursPassed {
  readonly type: 'authority-hours-passed';
  readonly at: Instant;
}

/** Until when the authority has to be told; nothing once it was, or once that it was not is on record. */
export const authorityDeadline = ({
  authorityBy,
  authorityTold,
  hoursPassed,
  stage,
}: DataBreach): Deadline | undefined =>
  (stage === 'reported' || stage === 'confirmed') && authorityTold.length === 0 && hoursPassed === undefined
    ? { clock: hours, at: authorityBy }
    : undefined;

/** What comes first. */
export const earlier = (one: Deadline | undefined, other: Deadline | undefined): Deadline | undefined =>
  one === undefined || (other !== undefined && other.at < one.at) ? other : one;

const escalation = escalationIn(['reported', 'confirmed']);

/** Of the hours, or of the period in which somebody has to confirm it or to close it. */
export const lapse = command({
  type: 'lapse',
  givenBy: { reported: ['clock'], confirmed: ['clock'] },
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, passed: Lapse, context) {
    if (passed.clock !== hours) return escalation.decide(file, passed, context);
    const due = authorityDeadline(file);
    if (due === undefined) return refuse('NO_SUCH_CLOCK');
    if (context.now < due.at) return refuse('DEADLINE_NOT_PASSED', { dueOn: due.at.slice(0, 10) });
    return accept<AuthorityHoursPassed>({ type: 'authority-hours-passed', at: context.now });
  },
});

export const authorityHoursPassed = event({
  type: 'authority-hours-passed',
  evolve: (file, _passed: AuthorityHoursPassed) => ({ ...file, hoursPassed: true as const }),
});
