export type { PrecedentQuestion, Precedents } from './precedents.js';
export { corridorFigures, precedentsFor } from './precedents.js';
