import type { CaseLaw } from '../../../file/case/index.js';
import type { ReviewCommand } from './commands.js';
import { decide } from './decide.js';
import { desk } from './desk.js';
import { errands } from './errands.js';
import type { ReviewEvent } from './events.js';
import { evolve } from './evolve.js';
import { precedent } from './verdict/precedent.js';
import { process } from './process.js';
import { news, publish } from './publish.js';
import type { RecognitionReview } from './review-file/recognition-review.js';
import { allowed } from './seating/seats.js';
import { status } from './status.js';

/** The incoming side of a recognition: drawn, reviewed, decided by two people or by the agreement's rule on silence. */
export const recognitionReview = {
  kind: 'recognition-review' as const,
  decide,
  evolve,
  allowed,
  process,
  status,
  applicant: ({ filing: { dossier, language } }: RecognitionReview) => ({ dossier, language }),
  errands,
  precedent,
  desk,
  publish,
  news,
} satisfies CaseLaw<RecognitionReview, ReviewCommand, ReviewEvent>;
