import { defining } from '../../../../file/definition/define-command.js';
import { definingEvents } from '../../../../file/definition/define-event.js';
import type { RecognitionReview, ReviewStage } from './recognition-review.js';

export const { command, opening } = defining<RecognitionReview, ReviewStage>();
export const { event, beginning } = definingEvents<RecognitionReview>();

/** The worker, or an assistant with what the worker signed in front of them; whatever comes after the filing takes a mandate (R12). */
export const filer = ['worker', 'assistant'] as const;
