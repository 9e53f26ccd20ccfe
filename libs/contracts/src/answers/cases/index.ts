export { CommandAnswer } from './command.js';
export { ComparisonView } from './comparison.js';
export { PrecedentView, PrecedentsView } from './precedents.js';
