export type { Field } from './fields.js';
export { fieldsOf } from './fields.js';
export type { Filling } from './form.js';
export { Fields } from './form.js';
export type { Typed } from './read-body.js';
export { bodyOf, nameOnForm, typedIn } from './read-body.js';
export { SaidBody } from './said.js';
export { suggested } from './suggested.js';
export { unitsOf } from './units.js';
