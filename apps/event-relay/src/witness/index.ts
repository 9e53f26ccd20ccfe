export type { CheckpointParts } from './checkpointing.js';
export { checkpointing } from './checkpointing.js';
export { tellAuditors } from './tell-auditors.js';
export type { Witness, WitnessParts } from './witness.js';
export { witness } from './witness.js';
