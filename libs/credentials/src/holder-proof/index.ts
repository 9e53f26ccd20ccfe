export type { HolderProof } from './holder-proof.js';
export { readHolderProof } from './holder-proof.js';
