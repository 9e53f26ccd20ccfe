import type { LegalHold } from '../../file/case/index.js';
import { stands } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { todayHere } from '../../file/engine/today-here.js';
import { standing } from './standing.js';

/** The second of two auditors: from here on it stands until its day. */
export interface ConfirmHold {
  readonly type: 'confirm-hold';
  readonly hold: string;
}

export interface HoldConfirmed extends Pick<LegalHold, 'hiddenUntil'> {
  readonly type: 'hold-confirmed';
  readonly at: Instant;
  readonly hold: string;
  readonly by: OfficerId;
}

export const confirmHold = command({
  type: 'confirm-hold',
  givenBy: ['auditor'],
  seat: () => true,
  offered: ({ holds = [] }, by) =>
    holds.some(
      (one) => one.lifted !== true && one.confirmedBy === undefined && by.kind === 'officer' && one.by !== by.id,
    ),
  refusals: ['NO_SUCH_HOLD', 'SAME_PERSON'],
  decide(file, { hold: id }: ConfirmHold, context) {
    const { by, now: at } = context;
    const hold = standing(file, id);
    const open = hold !== undefined && hold.confirmedBy === undefined && stands(hold, todayHere(context));
    if (!open || by.kind !== 'officer') return refuse('NO_SUCH_HOLD', {}, 'hold');
    if (hold.by === by.id) return refuse('SAME_PERSON');
    const { hiddenUntil } = hold;
    return accept<HoldConfirmed>({
      ...{ type: 'hold-confirmed', at, hold: id, by: by.id },
      ...(hiddenUntil === undefined ? {} : { hiddenUntil }),
    });
  },
});

export const holdConfirmed = event({
  type: 'hold-confirmed',
  weighs: false,
  untold: () => true,
  evolve: (file, { by, hold }: HoldConfirmed) => ({
    ...file,
    holds: (file.holds ?? []).map((one) => (one.id === hold ? { ...one, confirmedBy: by } : one)),
  }),
});
