export type { IssuerDesk, IssuerQuestion } from './ask-issuer.js';
export { issuerAsker } from './ask-issuer.js';
