import type * as es from '../../es/messages/letters.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const closing: typeof es.closing = (page) => `Page : ${page} Ce service est gratuit.`;

export const oneTimeCode: typeof es.oneTimeCode = (code, caseId, minutes) =>
  `${code} est votre code pour la demande ${caseId}. Il sert une fois, pendant ${String(minutes)} minutes. Personne ne vous le demandera.`;

export const askReference: typeof es.askReference = (code, page) =>
  `Quelqu’un qui a travaillé avec vous vous demande de confirmer ce que vous avez vu. Écrivez le code ${code} sur ${page}. Sans compte et gratuit. Si vous ne voulez pas, ne faites rien.`;
