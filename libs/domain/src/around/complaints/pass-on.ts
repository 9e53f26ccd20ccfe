import type {
  ComplaintAbroad,
  DecisionContext,
  OutgoingMessage,
  WorkerAnswer,
  WorkerStatus,
} from '../../file/case/index.js';
import { todayIn } from '../../clocks/index.js';
import { event } from '../../file/definition/define-around.js';
import type { Staged, Typed } from '../../file/engine/extended-law.js';
import { isSentBy } from '../../file/engine/parties.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { complainedOf } from '../../file/page/silence-view.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Complained, SilentElsewhere } from './grounds.js';

/** The office that was silent is in the other country, which the worker reads of here: the complaint goes there. */
export interface ComplaintSent extends ComplaintAbroad {
  readonly type: 'complaint-passed-on';
  readonly at: Instant;
  /** Whose page it was made on; a journal from before does not say. */
  readonly country?: CountryCode;
}

/** What can still be complained of there, as far as its last news goes. */
export const openElsewhere = (file: Staged, grounds: Complained): SilentElsewhere | undefined =>
  grounds.silentElsewhere?.(file).find((silent) => !isOnItsWay(file, silent));

/** Until that country is heard of again: what it then calls open did not hold there, or was withdrawn. */
const isOnItsWay = ({ complaintsPassedOn = [] }: Staged, { of, to, toldAt }: SilentElsewhere): boolean =>
  complaintsPassedOn.some((one) => one.to === to && one.of === of && one.at >= toldAt);

/** The page that follows the other country shows a complaint as made while it is on its way. */
export function withWhatWaits(status: WorkerStatus, file: Staged, grounds: Complained): WorkerStatus {
  const { clock, silence } = status;
  const followed = grounds.silentElsewhere?.(file).find(({ of, to }) => to === clock?.calendar && of === clock.id);
  if (silence === undefined || followed === undefined || !isOnItsWay(file, followed)) return status;
  // The number of an earlier complaint is not this one's.
  const { from, order, to } = silence;
  return { ...status, silence: { to, complained: true, ...(from && { from }), ...(order && { order }) } };
}

/**
 * What its news shows to be too early is refused at once, so that the worker hears it here and not never: until the day has
 * come in both countries. The other country settles it.
 */
export function passComplaintOn({ from, of, to }: SilentElsewhere, { here, now: at, rules }: DecisionContext) {
  const isEarly = [rulesOf(rules, here), rules.country(to)].some(
    (country) => country !== undefined && todayIn(country.calendar.timeZone, at) < from,
  );
  return isEarly
    ? refuse('TOO_EARLY_TO_COMPLAIN', { from })
    : accept<ComplaintSent>({ type: 'complaint-passed-on', at, country: here, to, of });
}

export const complaintSent = event({
  type: 'complaint-passed-on',
  evolve: (file, { at, of, to }: ComplaintSent) => ({
    ...file,
    complaintsPassedOn: [...(file.complaintsPassedOn ?? []).filter((one) => one.to !== to), { to, of, at }],
  }),
  lines: (_file, { at, country, to, type }) =>
    country === undefined ? [] : [line(country, at, type, { args: { to } })],
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
  return complainedOf(file) === undefined ? refuse('NO_SUCH_CLOCK') : undefined;
}
