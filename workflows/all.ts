/** The entry of the bundle that a case-worker runs: every workflow, under the name by which it is started. */
export { alert } from './alert.workflow.js';
export { appeal } from './appeal.workflow.js';
export { bulkIssue } from './bulk-issue.workflow.js';
export { certification } from './certification.workflow.js';
export { consultation } from './consultation.workflow.js';
export { corruptionReport } from './corruption-report.workflow.js';
export { dataBreach } from './data-breach.workflow.js';
export { deletion } from './deletion.workflow.js';
export { correction } from './correction.workflow.js';
export { credential } from './credential.workflow.js';
export { forceMajeure } from './force-majeure.workflow.js';
export { integrityEvent } from './integrity-event.workflow.js';
export { officerRegister } from './officer-register.workflow.js';
export { protection } from './protection.workflow.js';
export { recognitionRequest } from './recognition-request.workflow.js';
export { recognitionReview } from './recognition-review.workflow.js';
export { ruleChange } from './rule-change.workflow.js';
