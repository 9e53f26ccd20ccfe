export { certificatesIn, certifies } from './given-certificates.js';
export type { CertificateSubject } from './node-certificate.js';
export { nodeCertificate } from './node-certificate.js';
export type { Seal } from './sign-pdf.js';
export { signPdf } from './sign-pdf.js';
export { placeSignature } from './signature-place.js';
