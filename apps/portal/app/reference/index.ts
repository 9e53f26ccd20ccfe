export { signatureIn, typedReferenceCode } from './read-signature.js';
export { ReferenceForm } from './reference-form.js';
export type { ReferenceWords } from './words.js';
export { referenceWordsIn } from './words.js';
