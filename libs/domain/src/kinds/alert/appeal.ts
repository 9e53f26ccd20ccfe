import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import { appealedOnTheWhole, appealOnTheWhole } from '../appeal/appeal-on-the-whole.js';
import { withRuling } from '../appeal/appealed-file.js';
import type { RulingReceived } from '../appeal/receive-ruling.js';
import { rulingIn } from '../appeal/receive-ruling.js';
import type { RefusalFinal } from '../appeal/refusal-final.js';
import { rulingLine } from '../appeal/ruling-line.js';
import type { Alert } from './alert.js';
import type { AlertClosed } from './close-alert.js';
import { timeToClose } from './contest-alert.js';
import { event, underLaw } from './define.js';

/** Against its being kept, as a whole. It stays in force meanwhile. Source: procedure R4. */
export const makeAppeal = appealOnTheWhole<Alert>(['kept'], underLaw);
export const appealed = appealedOnTheWhole<Alert>();

/** Overturned, it ends wherever it was told; sent back, other people say whether it stays, within a fresh period. */
export const receiveRuling = rulingIn<Alert, AlertClosed | NoticeRaised>(['kept'], {
  overturned: (file, { reasons }, { now }) => [
    { type: 'alert-closed', at: now, reasons },
    raise(file, 'alert-closed', now),
  ],
  remitted: (file, _ruling, { now, rules }) => ({ opens: timeToClose(file, now, rules) }),
});

/** Upheld or withdrawn it is in force as before; withdrawn while days were left to appeal, those run on. */
export const rulingReceived = event({
  type: 'ruling-received',
  weighs: true,
  evolve(file, { at, opens, ruling }: RulingReceived) {
    const after = { ...file, ...withRuling(file, { at, ruling }) };
    if (opens === undefined) return after.clock === undefined ? { ...after, stage: 'in-force' } : after;
    const excluded = [...(file.excluded ?? []), ...(file.kept === undefined ? [] : [file.kept.by])];
    return { ...after, ...opened(file, opens), stage: 'contested', excluded };
  },
  lines: ({ here }, { at, ruling }) => [rulingLine(here, at, ruling)],
});

export const refusalFinal = event({
  type: 'refusal-final',
  evolve: (file, _final: RefusalFinal) => ({ ...file, stage: 'in-force', clock: undefined }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
