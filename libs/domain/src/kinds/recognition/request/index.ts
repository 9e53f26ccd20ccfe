export { recognitionRequest } from './law.js';
export type {
  Acknowledge,
  AnswerDiscrepancy,
  CannotProvide,
  CannotVerify,
  ConfirmAuthentic,
  PassAnswerToHost,
  ProvideDocuments,
  ReceiveAnswer,
  ReceiveDecision,
  ReceiveNews,
  ReceiveSubmission,
  RecordIssuerAsked,
  Reopen,
  ReportDiscrepancy,
  RequestCommand,
  RequestDocuments,
  Transmit,
} from './commands.js';
export type { Lapse, RecordService, Remind } from '../../../file/engine/process-commands.js';
export { answersToHosts } from './pass-answer-on.js';
export type { RequestEvent } from './events.js';
export type { Discrepancy, DocumentRequest, RecognitionRequest, RequestStage } from './recognition-request.js';
export { requestStages } from './recognition-request.js';
