export { AuditedCase, AuditedCases } from './audits.js';
export { BulkIssueItem, BulkIssueView, BulkIssues } from './bulk-issues.js';
export { CalendarApplied, CalendarPreview } from './calendar-changes.js';
export { DataBreaches, DataBreachItem, DataBreachView } from './data-breaches.js';
export { Finding, Matches } from './identity-matching.js';
export { IntegrityEventItem, IntegrityEvents, IntegrityEventView } from './integrity-events.js';
export { OfficerChangeProposed, Officers, Reassigned } from './officers.js';
export { Pause, Pauses, pauseRegions } from './pauses.js';
export { Quarantine, Quarantined } from './quarantine.js';
