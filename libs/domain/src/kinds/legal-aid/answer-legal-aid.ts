import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { todayHere } from '../../file/engine/today-here.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';

/** The body helps: from now on it reads what was shared. */
export interface AcceptLegalAid {
  readonly type: 'accept-legal-aid';
}
/** The body cannot help, and says why: the worker asks another. */
export interface DeclineLegalAid {
  readonly type: 'decline-legal-aid';
  readonly reasons: LocalizedText;
}

export interface LegalAidAccepted {
  readonly type: 'legal-aid-accepted';
  readonly at: Instant;
}
export interface LegalAidDeclined {
  readonly type: 'legal-aid-declined';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

/** Not after the last day on which anything is shared. */
export const acceptLegalAid = command({
  type: 'accept-legal-aid',
  givenBy: { asked: ['defender'] },
  refusals: ['DEADLINE_PASSED'],
  decide({ until }, _accept: AcceptLegalAid, context) {
    if (todayHere(context) > until) return refuse('DEADLINE_PASSED', { dueOn: until });
    return accept<LegalAidAccepted>({ type: 'legal-aid-accepted', at: context.now });
  },
});

export const legalAidAccepted = event({
  type: 'legal-aid-accepted',
  evolve: (file, _accepted: LegalAidAccepted) => ({ ...file, stage: 'accepted', clock: undefined }),
});

/** Also what it had accepted, where it cannot go on. */
export const declineLegalAid = command({
  type: 'decline-legal-aid',
  givenBy: { asked: ['defender'], accepted: ['defender'] },
  refusals: ['REASONS_MISSING'],
  decide: (_file, { reasons }: DeclineLegalAid, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<LegalAidDeclined>({ type: 'legal-aid-declined', at: now, reasons }),
});

export const legalAidDeclined = event({
  type: 'legal-aid-declined',
  evolve: (file, { reasons }: LegalAidDeclined) => ({ ...file, stage: 'declined', reasons, clock: undefined }),
});
