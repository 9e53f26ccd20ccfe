export type { Checkpoint } from './checkpoint.js';
export { readCheckpoint, writtenCheckpoint } from './checkpoint.js';
export { isContinued, isIncluded } from './check-proof.js';
export type { CheckedProof, ProofFault } from './check-entries.js';
export { checkEntries } from './check-entries.js';
export type { ExportedLeaf } from './exported-log.js';
export { exportedLog } from './exported-log.js';
export { growLog } from './grow-log.js';
export type { JudgeParts } from './judge-restores.js';
export { judgingRestores } from './judge-restores.js';
export type { CheckpointFault, Judged } from './judge-checkpoint.js';
export { judgeCheckpoint } from './judge-checkpoint.js';
export type {
  HeldCheckpoint,
  KeptCheckpoint,
  KeptCheckpoints,
  KeptCosignature,
  Witnessed,
} from './kept-checkpoints.js';
export { checkpointsOf } from './kept-checkpoints.js';
export type { LogKeys } from './log-keys.js';
export { isOriginOf, logKeysOf, logName, originOf, witnessName } from './log-keys.js';
export type { Note, NoteKey, NoteSigner } from './note.js';
export { noteSigner, readKey, readNote, signatureOf, signedBy, writtenKey } from './note.js';
export { isSigned, ownCheckpoint } from './own-checkpoint.js';
export type { EntriesProof, ProvenEntry, ProvenFile } from './prove-entries.js';
export { proveEntries } from './prove-entries.js';
export type { EntryProof } from './prove-entry.js';
export { proveEntry } from './prove-entry.js';
export type { CameBack, SignedBefore } from './signed-before.js';
export { signedBefore } from './signed-before.js';
export { logSize, tilesOf } from './tiles.js';
export type { TileReader, Tree } from './tree.js';
export { tileWidth, treeOver } from './tree.js';
export { entryLeaf, leafHash } from './tree-hash.js';
export type { FoundInLog, LogFault, LogLooked } from './verify-log.js';
export { verifyLog } from './verify-log.js';
export type { FoundInCheckpoint, WitnessedFault, WitnessedLooked } from './verify-witnessed.js';
export { verifyWitnessed } from './verify-witnessed.js';
