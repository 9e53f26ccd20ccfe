export type { Alert, AlertStage } from './alert.js';
export { alertStages } from './alert.js';
export type {
  AlertCommand,
  ApproveAlert,
  CloseAlert,
  ContestAlert,
  KeepAlert,
  NoteAlert,
  ReceiveAlert,
  ReceiveClosing,
  RecordVerifiersTold,
  RejectAlert,
} from './commands.js';
export type { AlertEvent } from './events.js';
export { alert } from './law.js';
