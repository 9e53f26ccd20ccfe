export type { RequestCommand, RecordService } from './commands.js';
export type { RequestEvent } from './events.js';
export type { RecognitionRequest, RequestStage } from './recognition-request.js';
