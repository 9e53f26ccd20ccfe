export { Absence, AbsenceRecorded, Absences, Reassigned } from './absences.js';
export { BulkIssueItem, BulkIssueView, BulkIssues } from './bulk-issues.js';
export { CalendarApplied, CalendarPreview } from './calendar-changes.js';
export { Finding, Matches } from './identity-matching.js';
export { IntegrityEventItem, IntegrityEvents, IntegrityEventView } from './integrity-events.js';
export { Pause, Pauses, pauseRegions } from './pauses.js';
export { Quarantine, Quarantined } from './quarantine.js';
