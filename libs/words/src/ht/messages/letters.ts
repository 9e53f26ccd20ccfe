import type * as es from '../../es/messages/letters.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const closing: typeof es.closing = (page) => `Paj: ${page} Sèvis sa a gratis.`;

export const oneTimeCode: typeof es.oneTimeCode = (code, caseId, minutes) =>
  `${code} se kòd ou pou demann ${caseId}. Li sèvi yon sèl fwa, pandan ${String(minutes)} minit. Pèsonn pap mande ou li.`;

export const firstCode: typeof es.firstCode = (code, caseId, hours) =>
  `${code} se kòd ou pou demann ${caseId}, ki fèk voye. Li sèvi yon sèl fwa, pandan ${String(hours)} èdtan. Pèsonn pap mande ou li.`;

export const printedCode: typeof es.printedCode = (code, caseId, hours, page) =>
  `Se ou sèl ki pou louvri sa. Kòd ${code}, demann ${caseId}. Li sèvi yon sèl fwa, pandan ${String(hours)} èdtan: avèk li ou li demann ou epi ou remèt papye. Pou retire demann nan, fè apèl oswa bay yon moun pèmisyon, fòk ou gen yon kòd ki rive sou telefòn ou oswa imel ou, oswa yon pèmisyon ou siyen nan gichè a. Pèsonn pap mande ou li. ${closing(page)}`;

export const codeWasPrinted: typeof es.codeWasPrinted = (caseId, page) =>
  `Yon biwo enprime yon kòd pou demann ou ${caseId} sou non ou. Si se pa te ou, avèti enstitisyon sa a. ${closing(page)}`;

export const askReference: typeof es.askReference = (code, page) =>
  `Yon moun ki te travay avèk ou mande ou konfime sa ou te wè. Ekri kòd ${code} sou ${page}. San kont, gratis. Si ou pa vle, pa fè anyen.`;

export const askCertifier: typeof es.askCertifier = (code, until, page) =>
  `Yon otorite mande si se òganizasyon ou ki bay yon sètifika. Ekri kòd ${code} nan ${page} epi reponn la, jiska ${until}, jou sa a ladan. San kont e gratis. Mesaj sa a pa nonmen pèsonn; pa reponn imel sa a.`;

export const contactChanged: typeof es.contactChanged = (caseId, page) =>
  `Yo mete yon lòt telefòn oswa imèl nan dosye ou ${caseId}: kòd ak mesaj pa vini isit ankò. Si se pa ou ki mande sa, ale nan biwo a ak pyès idantite ou. ${closing(page)}`;

export const ours: typeof es.ours = (code) => `Èske se nou? ${code}`;

export const lostCredential: typeof es.lostCredential = (credential, caseId, page) =>
  `Kredansyèl ou ${credential}, nan dosye ${caseId}, pa bon ankò: yon domaj nan sistèm nou an efase sa ki te ekri. Se pa pou yon bagay ou fè. Mande nan biwo a sa k ap vini apre. ${closing(page)}`;
