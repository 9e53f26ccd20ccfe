import type { findings as es } from '../../es/pages/findings.js';

export const findings: typeof es = {
  authentic: ({ agency, home }) => `${agency ?? home} confirmou que o certificado é autêntico`,
  discrepancy: ({ agency, home }) => `${agency ?? home} manteve a diferença que encontrou no certificado`,
  'cannot-verify': ({ agency, home }) => `${agency ?? home} não conseguiu verificar o certificado`,
  'issuer-silent': () => 'Quem emitiu o certificado não respondeu. Não é culpa sua e não prejudica você',
};
