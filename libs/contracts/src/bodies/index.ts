export { CalendarApplyBody, CalendarPreviewBody } from './calendars.js';
export { OfficerChangeBody, ReassignBody } from './officers.js';
export { PauseBody } from './pauses.js';
