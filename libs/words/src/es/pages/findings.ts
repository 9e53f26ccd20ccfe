import type { Authenticity } from '@puente/domain/file/case';
import type { Happening } from '../../arguments/index.js';

/** How the check at the source ended. */
export const findings: Readonly<Record<Authenticity['finding'], (happening: Happening) => string>> = {
  authentic: ({ agency, home }) => `${agency ?? home} confirmó que el certificado es auténtico`,
  discrepancy: ({ agency, home }) => `${agency ?? home} mantuvo la diferencia que encontró en el certificado`,
  'cannot-verify': ({ agency, home }) => `${agency ?? home} no pudo comprobar el certificado`,
  'issuer-silent': () => 'Quien emitió el certificado no respondió. No es culpa suya y no le perjudica',
};
