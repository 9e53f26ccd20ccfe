export { columnPlaces } from './column-places.js';
export { readGiven } from './read-given.js';
export { readSheets, sheetBytesAtMost } from './read-sheets.js';
export { SheetFault } from './sheet-fault.js';
export type { SheetLimits } from './sheet-limits.js';
export type { Sheet, SheetRow } from './sheet.js';
export { tooManyFaults } from './too-many-faults.js';
export type { FoundTable } from './under-header.js';
export { underHeader } from './under-header.js';
