export { AskForm } from './ask-form.js';
export { codeInput, Field } from './field.js';
export { Faults } from './faults.js';
export { Labelled } from './labelled.js';
export { TextArea } from './text-area.js';
export { NumberField } from './number-field.js';
export type { FormFaults } from './read-form.js';
export { typedCode, typedNumber } from './read-form.js';
