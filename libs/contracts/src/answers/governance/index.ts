export { CataloguePreview, previewedAtMost } from './catalogue-preview.js';
export { ImpactCountsView, ImpactView } from './impact.js';
export {
  RuleChangeItem,
  RuleChangeOpened,
  RuleChangeView,
  RuleChanges,
  Seats,
  SideBySideView,
} from './rule-changes.js';
