import { Le } from '../locale/countries.js';
import type { findings as es } from '../../es/pages/findings.js';

export const findings: typeof es = {
  authentic: ({ agency, home }) => `${agency ?? Le(home)} a confirmé que le certificat est authentique`,
  discrepancy: ({ agency, home }) => `${agency ?? Le(home)} a maintenu la différence trouvée dans le certificat`,
  'cannot-verify': ({ agency, home }) => `${agency ?? Le(home)} n’a pas pu vérifier le certificat`,
  'issuer-silent': () => 'L’émetteur n’a pas répondu. Ce n’est pas votre faute et cela ne compte pas contre vous',
};
