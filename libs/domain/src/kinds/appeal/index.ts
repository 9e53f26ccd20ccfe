export type { Appeal, AppealedDecision, AppealGround, AppealStage, Ruling } from './appeal.js';
export { appealStages } from './appeal.js';
export type {
  AppealCommand,
  AssignOfficer,
  MakeAppeal,
  OpenAppeal,
  Overturn,
  ReceiveAppealClock,
  ReceiveRuling,
  Remit,
  Uphold,
} from './commands.js';
export type { AppealedFile, MadeAppeal } from './appealed-file.js';
export type { AppealEvent } from './events.js';
export { appeal } from './law.js';
