import type { CaseLaw } from '../../file/case/index.js';
import type { Appeal } from './appeal.js';
import type { AppealCommand } from './commands.js';
import { decide } from './decide.js';
import { desk } from './desk.js';
import { errands } from './errands.js';
import type { AppealEvent } from './events.js';
import { evolve } from './evolve.js';
import { process } from './process.js';
import { allowed } from './seats.js';
import { status } from './status.js';

/** A decision reviewed by somebody who had no part in it: upheld, overturned, or sent back to be decided again. */
export const appeal = {
  kind: 'appeal' as const,
  decide,
  evolve,
  allowed,
  process,
  status,
  applicant: ({ applicant }: Appeal) => applicant,
  about: ({ about }: Appeal) => about.caseId,
  errands,
  desk,
  // The file that is appealed tells the other country, as it tells all its news.
  publish: () => [],
} satisfies CaseLaw<Appeal, AppealCommand, AppealEvent>;
