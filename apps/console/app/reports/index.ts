export type { ReportCommand } from './commands.js';
export { fieldsOfReport, isReportCommand, reportCommands, whereItGoes } from './commands.js';
export { ReportRows } from './report-rows.js';
export { ReportSaid } from './report-said.js';
