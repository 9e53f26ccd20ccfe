export { DaysFigure } from './days-figure.js';
export { LoadTable } from './load-table.js';
