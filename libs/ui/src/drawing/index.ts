export type { BarsProps } from './bars.js';
export { Bars } from './bars.js';
export type { ColumnsProps } from './columns.js';
export { Columns } from './columns.js';
