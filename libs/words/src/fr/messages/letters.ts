import type * as es from '../../es/messages/letters.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const closing: typeof es.closing = (page) => `Page : ${page} Ce service est gratuit.`;

export const oneTimeCode: typeof es.oneTimeCode = (code, caseId, minutes) =>
  `${code} est votre code pour la demande ${caseId}. Il sert une fois, pendant ${String(minutes)} minutes. Personne ne vous le demandera.`;

export const firstCode: typeof es.firstCode = (code, caseId, hours) =>
  `${code} est votre code pour la demande ${caseId}, qui vient d’être envoyée. Il sert une fois, pendant ${String(hours)} heures. Personne ne vous le demandera.`;

export const printedCode: typeof es.printedCode = (code, caseId, hours, page) =>
  `À ouvrir par vous seul. Code ${code}, demande ${caseId}. Il sert une fois, pendant ${String(hours)} heures : avec lui vous lisez votre demande et remettez des papiers. Pour la retirer, faire appel ou autoriser quelqu’un, il faut un code qui arrive à votre téléphone ou courriel, ou une autorisation que vous signez au guichet. Personne ne vous le demandera. ${closing(page)}`;

export const codeWasPrinted: typeof es.codeWasPrinted = (caseId, page) =>
  `Un bureau a imprimé un code pour votre demande ${caseId} à votre nom. Si ce n’était pas vous, avertissez cette institution. ${closing(page)}`;

export const askReference: typeof es.askReference = (code, page) =>
  `Quelqu’un qui a travaillé avec vous vous demande de confirmer ce que vous avez vu. Écrivez le code ${code} sur ${page}. Sans compte et gratuit. Si vous ne voulez pas, ne faites rien.`;

export const askCertifier: typeof es.askCertifier = (code, until, page) =>
  `Une autorité demande si un certificat est de votre organisme. Entrez le code ${code} sur ${page} et répondez-y jusqu’au ${until} inclus. Sans compte et gratuit. Ce message ne nomme personne ; n’y répondez pas.`;

export const contactChanged: typeof es.contactChanged = (caseId, page) =>
  `Un autre téléphone ou courriel a été noté dans votre dossier ${caseId} : les codes et messages n’arrivent plus ici. Si vous ne l’avez pas demandé, allez au bureau avec votre pièce d’identité. ${closing(page)}`;

export const ours: typeof es.ours = (code) => `Est-il de nous ? ${code}`;

export const lostCredential: typeof es.lostCredential = (credential, caseId, page) =>
  `Votre attestation ${credential}, du dossier ${caseId}, ne vaut plus : un dégât de notre système a effacé son inscription. Vous n’avez rien fait de mal. Demandez au bureau la suite. ${closing(page)}`;
