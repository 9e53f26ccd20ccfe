export type { ReferenceDesk, ReferenceRequest } from './ask-reference.js';
export { referenceAsker } from './ask-reference.js';
export type { AssessorDirectory, AssessorsOnDuty } from './draw-assessor.js';
export { assessorDrawer } from './draw-assessor.js';
export type { CertificateToFile, CertificateVault } from './issue-certificate.js';
export { certificateIssuer } from './issue-certificate.js';
