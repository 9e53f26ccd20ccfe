import type { Certification } from './certification.js';
import { tookPart } from './errands.js';

/** A new round begins: other officers, other appointments; what was shown stays shown, and a conflict stays one. */
export const afresh = (file: Certification): Certification => ({
  ...file,
  declarations: file.declarations.filter(({ relation }) => relation !== 'none'),
  formerly: tookPart(file),
  assessor: undefined,
  approver: undefined,
  offered: [],
  appointment: undefined,
  missed: 0,
  choosesHow: undefined,
  ...unmoved,
  evaluation: undefined,
  foundAt: undefined,
  gaps: undefined,
  upheld: undefined,
  reapplyFrom: undefined,
});

/** The worker has both again. */
export const unmoved = { moved: false, movedAgain: undefined, movedFor: undefined } as const;

/** The day is open again, and who evaluates stays. */
export const unscheduled = { stage: 'admissible', offered: [], appointment: undefined } as const;
