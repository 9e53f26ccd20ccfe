import type { findings as es } from '../../es/pages/findings.js';

export const findings: typeof es = {
  authentic: ({ agency, home }) => `${agency ?? home} confirmed that the certificate is authentic`,
  discrepancy: ({ agency, home }) => `${agency ?? home} upheld the difference it found in the certificate`,
  'cannot-verify': ({ agency, home }) => `${agency ?? home} could not check the certificate`,
  'issuer-silent': () => 'The issuer did not answer. That is not your fault and does not count against you',
};
