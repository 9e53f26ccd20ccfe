export type { SealFile, UnsealFile } from './seal-file.js';
export { withSealing } from './with-sealing.js';
