export type { StepState } from './progress.js';
export { Progress } from './progress.js';
