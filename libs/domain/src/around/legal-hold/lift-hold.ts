import type { LegalHold } from '../../file/case/index.js';
import { isShown } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { todayHere } from '../../file/engine/today-here.js';
import { standing } from './standing.js';

/** Before its day, by any auditor, with the reason. */
export interface LiftHold {
  readonly type: 'lift-hold';
  readonly hold: string;
  readonly reasons: LocalizedText;
}

export interface HoldLifted extends Pick<LegalHold, 'hiddenUntil'> {
  readonly type: 'hold-lifted';
  readonly at: Instant;
  readonly here: CountryCode;
  readonly hold: string;
  readonly reasons: LocalizedText;
}

export const liftHold = command({
  type: 'lift-hold',
  givenBy: ['auditor'],
  seat: () => true,
  offered: ({ holds = [] }) => holds.some(({ lifted }) => lifted !== true),
  refusals: ['NO_SUCH_HOLD', 'REASONS_MISSING'],
  decide(file, { hold: id, reasons }: LiftHold, context) {
    const hold = standing(file, id);
    if (hold === undefined) return refuse('NO_SUCH_HOLD', {}, 'hold');
    const { here, now: at } = context;
    const shown = isShown(hold, todayHere(context));
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      accept<HoldLifted>({
        ...{ type: 'hold-lifted', at, here, hold: id, reasons },
        ...(shown || hold.hiddenUntil === undefined ? {} : { hiddenUntil: hold.hiddenUntil }),
      })
    );
  },
});

export const holdLifted = event({
  type: 'hold-lifted',
  weighs: false,
  evolve: (file, { hold }: HoldLifted) => ({
    ...file,
    holds: (file.holds ?? []).map((one) => (one.id === hold ? { ...one, lifted: true } : one)),
  }),
  lines: (_file, { at, here, hiddenUntil, reasons }) =>
    hiddenUntil === undefined ? [line(here, at, 'data-preserved-no-more', { words: reasons })] : [],
});
