export { CertifierForm } from './certifier-form.js';
export { certifierAnswerIn, typedCertifierCode } from './read-answer.js';
