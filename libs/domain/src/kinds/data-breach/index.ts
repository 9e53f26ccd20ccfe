export type { AuthorityTold, BreachStage, Concerned, DataBreach } from './data-breach.js';
export {
  breachStaff,
  breachStages,
  isConcernedKind,
  isForBreach,
  mostConcerned,
  stateOf,
  tellingStates,
} from './data-breach.js';
export type { BreachCommand, BreachEvent } from './law.js';
export { dataBreach } from './law.js';
export type { ReportBreach } from './report-breach.js';
