export { ConfirmedUnequal } from './confirmed-unequal.js';
export { CorridorFigure } from './corridor-figure.js';
export { LateTable } from './late-table.js';
export { PlacesTable } from './places-table.js';
