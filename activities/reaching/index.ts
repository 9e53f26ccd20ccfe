export type { Reliance } from './find-reliance.js';
export { relianceFinder } from './find-reliance.js';
export type { Verifiers } from './tell-verifiers.js';
export { verifierTeller } from './tell-verifiers.js';
