import type { CommandTexts } from './command-text.js';
import { empty } from './parts.js';

/** Commands of integrity officers without words; what has words is sealed on its way in, and has routes of its own. */
export const corruptionReportBodies = {
  'take-report': {
    summary: 'An integrity officer takes a report, and answers for it; from its owner, once another one approves.',
    decision: true,
    body: empty,
  },
  'approve-export': {
    summary: 'A second integrity officer lets a report go to the prosecutor.',
    decision: true,
    body: empty,
  },
  'approve-report-step': {
    summary:
      'A second integrity officer approves what waits: whom a report is about, or no longer, that nothing came of it, or who takes it over.',
    decision: true,
    body: empty,
  },
  'decline-report-step': {
    summary: 'An integrity officer declines what waits for a second one, or takes their own proposal back.',
    decision: true,
    body: empty,
  },
} as const satisfies CommandTexts;
