import type { DecisionContext } from '../../file/case/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { OfficerChange, OfficerRegister, ProposedChange } from './officer-register.js';

/** Changes of the tripartite committee's seats: of delegates, who need not be officers of the agency that keeps the register. */
export type OfSeats = Extract<OfficerChange, { readonly what: 'seat' | 'seat-ended' }>;

type About = Pick<ProposedChange, 'change' | 'officer'>;

export const isOfSeats = (change: OfficerChange): change is OfSeats =>
  change.what === 'seat' || change.what === 'seat-ended';

/**
 * Seats are given in the register of the ministry, which records whom each side has named, and by two of its own supervisors:
 * never by the committee's. Source: ILO Convention 144, article 3 (representatives are chosen by each side).
 */
export function refuseSeat(
  { agency, seats = [] }: OfficerRegister,
  { change, officer }: About,
  { by, here, rules }: Pick<DecisionContext, 'by' | 'here' | 'rules'>,
) {
  if (!isOfSeats(change)) return undefined;
  const ministry = rulesOf(rules, here).desks.intake;
  if (agency !== ministry || (by.kind === 'officer' && by.agency !== ministry)) return refuse('NOT_YOUR_CASE');
  const seat = seats.find((one) => one.officer === officer);
  const isSo = seat !== undefined && seat.bench === benchIn(change);
  return isSo ? refuse('ALREADY_DONE', {}, 'change') : undefined;
}

/** That a seat ended is kept: it counts before what was written of seats until they were acts. */
export function seated(file: OfficerRegister, { change, officer }: About, since: Instant): OfficerRegister {
  if (!isOfSeats(change)) return file;
  const bench = benchIn(change);
  const others = (file.seats ?? []).filter((one) => one.officer !== officer);
  return { ...file, seats: [...others, { officer, ...(bench === undefined ? {} : { bench }), since }] };
}

const benchIn = (change: OfSeats) => (change.what === 'seat' ? change.bench : undefined);
