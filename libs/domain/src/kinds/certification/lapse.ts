import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import { wasStopped } from '../../file/engine/emergencies.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { lapsing } from '../../file/engine/periods.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { Escalated } from '../../file/engine/time-passed.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import type { DraftDeleted } from '../../file/engine/applications.js';
import { announcing } from './announced.js';
import type { Certification } from './certification.js';
import { undecided } from './certification.js';
import { command, event, namesake } from './define.js';
import type { AppointmentMoved } from './move-appointment.js';
import { offeredAnew } from './move-appointment.js';
import { closed, missed } from './record-missed-appointment.js';
import type { ReferencesClosed } from './references.js';
import { closeReferences } from './references.js';

/** Stages in which a period of this file's own runs. */
export const onTime = [...undecided, 'not-yet-competent'] as const;

/** The period to appeal passed. */
export interface FindingFinal {
  readonly type: 'finding-final';
  readonly at: Instant;
}

/** What silence means; an agency's is never held against the worker. */
export const lapse = command({
  type: 'lapse',
  givenBy: inStages(onTime, ['clock']),
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock: id }: Lapse, context) {
    const clock = lapsing(file, id, context);
    if (isRefused(clock)) return clock;
    const { now, rules } = context;
    switch (file.stage) {
      case 'draft':
        return accept<DraftDeleted | NoticeRaised>(
          { type: 'draft-deleted', at: now },
          raise(file, 'draft-deleted', now),
        );
      case 'gathering-evidence':
        return accept<ReferencesClosed>(closeReferences(file, now, rules));
      case 'returned':
        return closed(file, context);
      case 'admissible':
        return clock.holder.who === 'worker' ? notChosen(file, clock, context) : escalate(clock, now);
      case 'application':
      case 'evaluation-scheduled':
      case 'evaluated':
        return escalate(clock, now);
      case 'not-yet-competent':
        return accept<FindingFinal>({ type: 'finding-final', at: now });
      case 'certificate-issued':
      case 'appealed':
      case 'closed-without-prejudice':
      case 'withdrawn':
      case 'draft-deleted':
        return refuse('NO_SUCH_CLOCK');
    }
  },
});

/**
 * Not held against a worker who heard of no day as long before as it is announced, of days on which an emergency or a seal stopped
 * their period, or that were all over while they had still time to choose (R5, R8): the agency offers others.
 */
const notChosen = (file: Certification, clock: Clock, context: DecisionContext) => {
  // Nothing said of how it goes on.
  if (file.choosesHow === true) return closed(file, context);
  const { opening } = clock;
  const known = opening.by === 'service' ? opening.service?.deliveredAt : opening.at;
  const { inTime } = announcing(file, context.rules);
  const couldChoose =
    known !== undefined &&
    file.offered.some(({ at }) => at > context.now && inTime(at, known) && !wasStopped(clock, at));
  return couldChoose ? missed(file, context) : accept<AppointmentMoved | NoticeRaised>(...offeredAnew(file, context));
};

const escalate = ({ id }: Clock, at: Instant) => accept<Escalated>({ type: 'escalated', at, clock: id });

export const draftDeleted = event({
  type: 'draft-deleted',
  evolve: (file, { type }: DraftDeleted) => ({ ...file, stage: type, clock: undefined }),
  lines: namesake,
});

export const findingFinal = event({
  type: 'finding-final',
  evolve: (file, _final: FindingFinal) => ({ ...file, clock: undefined }),
  lines: ({ application }, { at }) => [line(application.country, at, 'refusal-final')],
});
