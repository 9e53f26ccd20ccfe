export { columnPlaces } from './column-places.js';
export { readSheets, sheetBytesAtMost } from './read-sheets.js';
export { SheetFault } from './sheet-fault.js';
export type { Sheet, SheetRow } from './sheet.js';
