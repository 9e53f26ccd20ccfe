export { ActionList } from './action-list.js';
export { Clock } from './clock.js';
export { DocumentList } from './document-list.js';
export { History, NoHistory } from './history.js';
export { nameOf, readFile } from './read-file.js';
export { newSince, SinceLast } from './since-last.js';
export { UnitsTable } from './units-table.js';
export { Waiting } from './waiting.js';
