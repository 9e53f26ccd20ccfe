export { AskForm } from './ask-form.js';
export { Faults, numberFault } from './faults.js';
export { exampleNumber, Field, numberInput } from './field.js';
export type { FormFaults } from './read-form.js';
export { typedCode, typedNumber } from './read-form.js';
