export { Followed } from './followed.js';
export { inFours, receiptIn, reportIn } from './read-report.js';
export { AddForm, ReportForm } from './report-form.js';
