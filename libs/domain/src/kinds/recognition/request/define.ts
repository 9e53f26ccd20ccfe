import { defining } from '../../../file/definition/define-command.js';
import { definingEvents } from '../../../file/definition/define-event.js';
import type { RecognitionRequest, RequestStage } from './recognition-request.js';

export const { command, opening } = defining<RecognitionRequest, RequestStage>();
export const { event, beginning } = definingEvents<RecognitionRequest>();

/** The worker, or an assistant with what the worker signed in front of them; whatever comes after the filing takes a mandate (R12). */
export const filer = ['worker', 'assistant'] as const;
/** No period runs any more. */
export const stopped = { clock: undefined, waiting: undefined } as const;
