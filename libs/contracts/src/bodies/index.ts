export { BreachBody } from './breaches.js';
export { CalendarApplyBody, CalendarPreviewBody } from './calendars.js';
export { EmptyBody, ReasonsBody, VoteBody } from './governance.js';
export { OfficerChangeBody, ReassignBody } from './officers.js';
export { PauseBody } from './pauses.js';
export { AnswerReportBody, ConcernedBody, ExportBody, NotConcernedBody } from './reports.js';
