import type { ComplaintAbroad, DecisionContext, OutgoingMessage, WorkerAnswer } from '../../file/case/index.js';
import { todayIn } from '../../clocks/index.js';
import { event } from '../../file/definition/define-around.js';
import type { Staged, Typed } from '../../file/engine/extended-law.js';
import { isSentBy } from '../../file/engine/parties.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import { silentIn } from '../../file/page/silence-view.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Complained, SilentElsewhere } from './grounds.js';

/** The office that was silent is in the other country, which the worker reads of here: the complaint goes there. */
export interface ComplaintSent extends ComplaintAbroad {
  readonly type: 'complaint-passed-on';
  readonly at: Instant;
}

/** What can still be complained of there, as far as its last news goes. */
export const openElsewhere = (file: Staged, grounds: Complained): SilentElsewhere | undefined =>
  grounds.silentElsewhere?.(file).find((silent) => !wasPassedOn(file, silent));

const wasPassedOn = ({ complaintsPassedOn = [] }: Staged, { of, to }: ComplaintAbroad): boolean =>
  complaintsPassedOn.some((one) => one.to === to && one.of === of);

/** What its news shows to be too early there is refused at once, so that the worker hears it here and not never; the other country settles it. */
export function passComplaintOn({ from, of, to }: SilentElsewhere, { now: at, rules }: DecisionContext) {
  return todayIn(rulesOf(rules, to).calendar.timeZone, at) < from
    ? refuse('TOO_EARLY_TO_COMPLAIN', { from })
    : accept<ComplaintSent>({ type: 'complaint-passed-on', at, to, of });
}

export const complaintSent = event({
  type: 'complaint-passed-on',
  evolve: (file, { of, to }: ComplaintSent) => ({
    ...file,
    complaintsPassedOn: [...(file.complaintsPassedOn ?? []).filter((one) => one.to !== to), { to, of }],
  }),
});

export const isSent = (event: Typed | ComplaintSent): event is ComplaintSent => event.type === 'complaint-passed-on';

export const messageOf = ({ at, to }: ComplaintSent): OutgoingMessage => ({
  type: 'submission.answered',
  ...{ to, at, answer: { type: 'complain-of-silence' }, documents: [] },
});

interface Arriving extends Typed {
  readonly from: CountryCode;
  readonly answer: WorkerAnswer;
}

/** A complaint that the other country passes on. */
export const isArriving = (command: Typed): command is Arriving =>
  command.type === 'receive-answer' && (command as Arriving).answer.type === 'complain-of-silence';

/** Only a country that has the case passes on what its worker says, and only of an office here: nobody has it go on to a third. */
export function refuseArriving(file: Staged, { from }: Arriving, grounds: Complained, { by, here }: DecisionContext) {
  if (!isSentBy(by, from) || grounds.others?.(file).includes(from) !== true)
    return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
  return silentIn(file) === undefined ? refuse('NO_SUCH_CLOCK') : undefined;
}
