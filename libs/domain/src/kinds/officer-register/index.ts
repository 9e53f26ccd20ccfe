export type { ApproveOfficerChange } from './approve-officer-change.js';
export type { CommitPool } from './commit-pool.js';
export type { DeclineOfficerChange } from './decline-officer-change.js';
export { coverOf, drawable } from './drawable.js';
export type { OfficerRegisterCommand, OfficerRegisterEvent } from './law.js';
export { officerRegister } from './law.js';
export type {
  Absence,
  DayPool,
  Habilitation,
  Officer,
  OfficerChange,
  OfficerRegister,
  OfficerRegisterStage,
  PoolMember,
  ProposedChange,
  Seat,
} from './officer-register.js';
export { officerRegisterStages, registerNumberOf } from './officer-register.js';
export type { OpenOfficerRegister } from './open-officer-register.js';
export type { PassOverUnknown } from './pass-over-unknown.js';
export type { ProposeOfficerChange } from './propose-officer-change.js';
