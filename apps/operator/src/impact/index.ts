export { countImpact, impactOfChange, impactOfContent, linesOf } from './count-impact.js';
