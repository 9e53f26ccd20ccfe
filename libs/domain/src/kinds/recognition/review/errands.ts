import type { Errand } from '../../../file/case/index.js';
import { appealErrands } from './appeal/appeal-errand.js';
import { consultationErrands } from './consultation/consultation-errands.js';
import type { RecognitionReview } from './review-file/recognition-review.js';

/** What other files of this node are to be told and were not told yet. */
export const errands = (file: RecognitionReview): readonly Errand[] =>
  [...appealErrands(file), ...consultationErrands(file)].filter(({ id }) => !file.errandsRun.includes(id));
