import type * as es from '../../es/messages/letters.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const closing: typeof es.closing = (page) => `Paj: ${page} Sèvis sa a gratis.`;

export const oneTimeCode: typeof es.oneTimeCode = (code, caseId, minutes) =>
  `${code} se kòd ou pou demann ${caseId}. Li sèvi yon sèl fwa, pandan ${String(minutes)} minit. Pèsonn pap mande ou li.`;

export const askReference: typeof es.askReference = (code, page) =>
  `Yon moun ki te travay avèk ou mande ou konfime sa ou te wè. Ekri kòd ${code} sou ${page}. San kont, gratis. Si ou pa vle, pa fè anyen.`;
