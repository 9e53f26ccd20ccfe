export { ErrorSummary } from './error-summary.js';
export { Field } from './field.js';
export { Fault, Labelled } from './labelled.js';
export { TextArea } from './text-area.js';
