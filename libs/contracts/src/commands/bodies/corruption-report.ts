import type { CommandTexts } from './command-text.js';
import { empty } from './parts.js';

/** Commands of integrity officers without words; what has words is sealed on its way in, and has routes of its own. */
export const corruptionReportBodies = {
  'take-report': {
    summary: 'An integrity officer takes a report, and answers for it; also in the place of one who had it.',
    decision: true,
    body: empty,
  },
  'approve-export': {
    summary: 'A second integrity officer lets a report go to the prosecutor.',
    decision: true,
    body: empty,
  },
} as const satisfies CommandTexts;
