export { AskForm } from './ask-form.js';
export { codeInput } from './inputs.js';
export { Faults } from './faults.js';
export { PapersField, paperInput } from './papers-field.js';
export { NumberField } from './number-field.js';
export type { FormFaults } from './read-form.js';
export { typedCode, typedNumber } from './read-form.js';
