export { decisiveOfStandard } from './catalogue.js';
export type { Catalogue, Certifier, Course, Standard, Supersession, Unit } from './catalogue.js';
export type {
  Adoption,
  Approval,
  Bench,
  Coverage,
  Equivalence,
  EquivalenceRef,
  EquivalenceTable,
  StandardRef,
  UnitCoverage,
  Vote,
} from './equivalence.js';
export { benches, coverages, isComplete } from './equivalence.js';
