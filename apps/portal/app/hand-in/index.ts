export type { AskedFor } from './asked-for.js';
export { askedFor } from './asked-for.js';
export { Faults, faultsOf } from './faults.js';
export { Forms } from './forms.js';
export type { Said } from './hand-in.js';
export { handIn } from './hand-in.js';
export { WhatIsAsked } from './what-is-asked.js';
