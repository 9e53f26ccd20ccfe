/** The entry of the bundle that a case-worker runs: every workflow, under the name by which it is started. */
export { alert } from './alert/index.js';
export { appeal } from './appeal/index.js';
export { consultation } from './consultation/index.js';
export { credential } from './credential/index.js';
export { correction } from './correction/index.js';
export { forceMajeure } from './force-majeure/index.js';
export { bulkIssue } from './bulk-issue/index.js';
export { certification } from './certification/index.js';
export { ruleChange } from './rule-change/index.js';
export { protection } from './protection/index.js';
export { recognitionRequest } from './recognition-request/index.js';
export { recognitionReview } from './recognition-review/index.js';
