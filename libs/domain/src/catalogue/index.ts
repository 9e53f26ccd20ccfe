export type { Catalogue, Certifier, Standard, Unit } from './catalogue.js';
export type { Equivalence, EquivalenceTable, StandardRef, UnitCoverage } from './equivalence.js';
export { isComplete } from './equivalence.js';
