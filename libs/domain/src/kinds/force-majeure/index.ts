export type {
  ApprovePause,
  ContinuePause,
  DeclinePause,
  EndPause,
  ForceMajeureCommand,
  ProposePause,
  RecordSweep,
  StopPause,
} from './commands.js';
export type { ForceMajeureEvent } from './events.js';
export type { ForceMajeure, ForceMajeureStage, Sweep } from './force-majeure.js';
export { forceMajeureStages, pausesInForce, pausingStages } from './force-majeure.js';
export { forceMajeure } from './law.js';
