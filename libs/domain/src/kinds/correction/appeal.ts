import { opened } from '../../file/engine/begun.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { appealedOnTheWhole, appealOnTheWhole } from '../appeal/appeal-on-the-whole.js';
import { appealSteps } from '../appeal/appeal-steps.js';
import { withRuling } from '../appeal/appealed-file.js';
import type { RulingReceived } from '../appeal/receive-ruling.js';
import { rulingIn } from '../appeal/receive-ruling.js';
import { rulingLine } from '../appeal/ruling-line.js';
import type { CorrectionAccepted } from './accept-correction.js';
import type { Correction } from './correction.js';
import { event, underLaw } from './define.js';

/** Against its refusal, as a whole. Source: procedure R4. */
export const makeAppeal = appealOnTheWhole<Correction>(['refused'], underLaw);
export const appealed = appealedOnTheWhole<Correction>();

/** Overturned, the dossier is corrected; sent back, other people answer within a fresh period. */
export const receiveRuling = rulingIn<Correction, CorrectionAccepted>(['refused'], {
  overturned: (_file, _ruling, { now }) => [{ type: 'correction-accepted', at: now }],
  remitted: (file, _ruling, { now, rules }) => ({
    opens: openPeriod(
      {
        name: 'correction',
        opened: file.clocksOpened,
        step: appealSteps(underLaw(file), rules).correction,
        holder: theAgency(file.here, file.holder),
        calendar: file.here,
        opening: { by: 'event', at: now },
      },
      rules,
    ),
  }),
});

export const rulingReceived = event({
  type: 'ruling-received',
  weighs: true,
  evolve(file, { at, opens, ruling }: RulingReceived) {
    const after = { ...file, ...withRuling(file, { at, ruling }) };
    if (opens === undefined) return after;
    const by = file.refusal?.by;
    const excluded = [...(file.excluded ?? []), ...(by === undefined ? [] : [by])];
    return { ...after, ...opened(file, opens), stage: 'asked', excluded };
  },
  lines: ({ here }, { at, ruling }) => [rulingLine(here, at, ruling)],
});
