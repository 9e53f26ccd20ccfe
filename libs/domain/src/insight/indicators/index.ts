export type { CaseFacts, Countable } from './case-facts.js';
export { factsOf } from './case-facts.js';
export type { MedianDays } from './median.js';
export { medianDays } from './median.js';
export type { Dimension, Place, Publication, Published } from './publication.js';
export { dimensions, fewest, publish } from './publication.js';
export type { Comparison } from './unequal-treatment.js';
export { comparedBy, unequalTreatment } from './unequal-treatment.js';
export type { Durations, Visits } from './visits.js';
