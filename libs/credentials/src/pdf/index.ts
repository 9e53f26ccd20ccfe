export type { CertificatePaper, Standing } from './certificate-paper.js';
export { certificatePdf } from './certificate-pdf.js';
export type { ReadingItem, ReadingPaper } from './reading-paper.js';
export { readingPdf } from './reading-pdf.js';
export type { CertificateSubject, Seal } from './signing/index.js';
export { certificatesIn, certifies, nodeCertificate } from './signing/index.js';
