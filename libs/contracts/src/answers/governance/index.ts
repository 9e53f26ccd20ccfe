export { ImpactCountsView, ImpactView } from './impact.js';
export {
  RuleChangeItem,
  RuleChangeOpened,
  RuleChangeView,
  RuleChanges,
  Seat,
  Seats,
  SideBySideView,
} from './rule-changes.js';
