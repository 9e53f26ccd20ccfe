import { command, event } from '../../file/definition/define-around.js';
import { todayIn } from '../../clocks/index.js';
import type { Instant, LocalizedText, OfficerId, Refused } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { PoolUsed } from '../../draws/index.js';
import { drawOfficer } from '../../draws/index.js';
import type { Seat, Seating, Successor } from './seating.js';

/** By the supervisor: what an officer who is not in the pool of the day has is given to whoever covers for them, or drawn again. */
export interface Reassign {
  readonly type: 'reassign';
  readonly from: OfficerId;
  /** Takes the seat where nothing speaks against it; otherwise the lot decides. */
  readonly cover?: OfficerId;
  readonly reasons: LocalizedText;
  readonly draw: { readonly seed: string; readonly candidates: readonly Successor[]; readonly pool?: PoolUsed };
}

export interface OfficerReassigned {
  readonly type: 'officer-reassigned';
  readonly at: Instant;
  readonly seat: string;
  readonly from: OfficerId;
  readonly to: OfficerId;
  /** Asked for, whether or not it could be. */
  readonly cover?: OfficerId;
  readonly reasons: LocalizedText;
  readonly draw: Reassign['draw'];
  readonly successor: Successor;
}

/** Conflicts are checked again: whoever could not have been drawn cannot take over either. */
export const reassign = (seating: Seating<Staged>) =>
  command({
    type: 'reassign',
    givenBy: ['supervisor'],
    seat: ({ held }, agency) => held.includes(agency),
    offered: (file) => seating.seats(file).length > 0,
    refusals: ['NOT_ASSIGNED_TO_THEM', 'OFFICER_ON_DUTY', 'REASONS_MISSING', 'NO_OFFICER'],
    decide(file, asked: Reassign, { here, now, rules }) {
      const { cover, draw, from, reasons } = asked;
      const seat = seating.seats(file).find(({ officer }) => officer === from);
      if (seat === undefined) return refuse('NOT_ASSIGNED_TO_THEM');
      const refusal = refuseWithoutReasons(reasons, 'reasons') ?? refuseOnDuty(asked);
      if (refusal !== undefined) return refusal;
      const today = todayIn(rulesOf(rules, here).calendar.timeZone, now);
      const able = draw.candidates.filter((one) => seating.qualifies?.(file, seat.name, one, today) ?? true);
      const successor = choose(able, asked, [...seating.barred(file, seat.name), from], seat);
      if (isRefused(successor)) return successor;
      return accept<OfficerReassigned>({
        ...{ type: 'officer-reassigned', at: now, seat: seat.name, from, to: successor.id, reasons, draw, successor },
        ...(cover === undefined ? {} : { cover }),
      });
    },
  });

export const officerReassigned = (seating: Seating<Staged>) =>
  event({
    type: 'officer-reassigned',
    evolve: (file, { seat, successor }: OfficerReassigned) => seating.take(file, seat, successor),
  });

/** Who could be drawn today keeps what they were drawn for: to take it away and draw again would be to choose. */
const refuseOnDuty = ({ draw, from }: Reassign) =>
  draw.candidates.some(({ id }) => id === from) ? refuse('OFFICER_ON_DUTY') : undefined;

function choose(
  able: readonly Successor[],
  { cover, draw }: Reassign,
  barred: readonly OfficerId[],
  seat: Seat,
): Successor | Refused<'NO_OFFICER'> {
  const covering = able.find(({ id }) => id === cover && !barred.includes(id));
  if (covering !== undefined) return covering;
  const drawn = drawOfficer({ seed: `${draw.seed}/${seat.name}`, candidates: able }, barred);
  if (isRefused(drawn)) return drawn;
  return able.find(({ id }) => id === drawn.officer) ?? refuse('NO_OFFICER');
}
