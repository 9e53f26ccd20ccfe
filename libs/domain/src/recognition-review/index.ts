export type { ReviewCommand } from './commands.js';
export type { ReviewEvent } from './events.js';
export type { RecognitionReview, ReviewStage, UnitVerdict } from './recognition-review.js';
