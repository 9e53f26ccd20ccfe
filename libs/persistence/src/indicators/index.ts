export type { AlertLateness, AlertPeriod } from './read-alert-lateness.js';
export { readAlertLateness } from './read-alert-lateness.js';
export type { Lateness } from './read-lateness.js';
export { readLateness } from './read-lateness.js';
export type { OrdersOf } from './read-orders.js';
export { readOrders } from './read-orders.js';
export type { ReportCounts } from './read-reports.js';
export { readReports } from './read-reports.js';
export { readVisits } from './read-visits.js';
