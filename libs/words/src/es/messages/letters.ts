import type { CaseId } from '@puente/domain/kernel';

/** After every notice: where to read more. */
export const closing = (page: string) => `Página: ${page} Este servicio es gratuito.`;

export const oneTimeCode = (code: string, caseId: CaseId, minutes: number) =>
  `${code} es su código para el trámite ${caseId}. Sirve una vez, por ${String(minutes)} minutos. Nadie se lo pedirá.`;

/** Sent when the case is: the worker reads it in the evening. */
export const firstCode = (code: string, caseId: CaseId, hours: number) =>
  `${code} es su código para el trámite ${caseId}, que se acaba de enviar. Sirve una vez, por ${String(hours)} horas. Nadie se lo pedirá.`;

/** Under a seal, for whoever has no telephone; it says what the code does not open. */
export const printedCode = (code: string, caseId: CaseId, hours: number, page: string) =>
  `Para abrir solo usted. Código ${code}, trámite ${caseId}. Sirve una vez, por ${String(hours)} horas: con él lee su trámite y entrega papeles. Para retirarlo, apelar o autorizar a alguien hace falta un código que llegue a su teléfono o correo, o un permiso que usted firme en la ventanilla. Nadie se lo pedirá. ${closing(page)}`;

/** To whoever has a telephone all the same: somebody else may have come to the counter. */
export const codeWasPrinted = (caseId: CaseId, page: string) =>
  `Una oficina imprimió un código para su trámite ${caseId} a nombre de usted. Si no fue usted, avise a esa institución. ${closing(page)}`;

/** Names nobody and no trade: whoever holds the telephone reads it. What it is about stands behind the code. */
export const askReference = (code: string, page: string) =>
  `Alguien que trabajó con usted le pide que confirme lo que vio. Escriba el código ${code} en ${page}. Sin cuenta y gratis. Si no quiere, no haga nada.`;

/** To a certifier without an account. Names neither person nor certificate: whoever opens the mailbox reads it. */
export const askCertifier = (code: string, until: string, page: string): string =>
  `Una autoridad pregunta si un certificado es de su entidad. Escriba el código ${code} en ${page} y responda ahí, hasta el ${until} inclusive. Sin cuenta y gratis. Este mensaje no nombra a nadie; no responda a este correo.`;

/** To the contact of before. */
export const contactChanged = (caseId: CaseId, page: string): string =>
  `En su trámite ${caseId} se anotó otro teléfono o correo: sus códigos y avisos ya no llegan aquí. Si usted no lo pidió, vaya a la oficina con su documento. ${closing(page)}`;

/** After every message: by what anybody asks on the portal whether it is the node’s. */
export const ours = (code: string): string => `¿Es nuestro? ${code}`;

/** A credential that the database lost, and that was revoked. */
export const lostCredential = (credential: CaseId, caseId: CaseId, page: string): string =>
  `Su credencial ${credential}, del trámite ${caseId}, ya no vale: un daño en nuestro sistema borró su registro. No es por algo que usted hizo. Pregunte en la oficina cómo sigue. ${closing(page)}`;
