export type { DossierCorrector } from './correct-dossier.js';
export { dossierCorrecter } from './correct-dossier.js';
