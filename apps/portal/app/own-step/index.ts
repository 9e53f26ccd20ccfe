export type { OfferedStep } from './own-step.js';
export { offeredStep, stepIn, takeStep } from './own-step.js';
export { StepForm } from './step-form.js';
