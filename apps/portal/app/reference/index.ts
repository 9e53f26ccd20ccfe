export { signatureIn, typedReferenceCode } from './read-signature.js';
export { ReferenceForm } from './reference-form.js';
