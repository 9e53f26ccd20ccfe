export type { Said, Typed } from './correction.js';
export { askCorrection, correctable } from './correction.js';
export { CorrectionForm } from './correction-form.js';
