export type { Appeal, AppealedDecision, AppealGround, AppealStage, Matter, Ruling } from './appeal.js';
export { appealStages } from './appeal.js';
export type {
  AppealCommand,
  AssignOfficer,
  OpenAppeal,
  Overturn,
  ReceiveAppealClock,
  ReceiveRuling,
  Remit,
  Uphold,
} from './commands.js';
export type { AppealEvent } from './events.js';
export { appeal } from './law.js';
