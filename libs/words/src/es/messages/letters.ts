import type { CaseId } from '@puente/domain/kernel';

/** After every notice: where to read more. */
export const closing = (page: string) => `Página: ${page} Este servicio es gratuito.`;

export const oneTimeCode = (code: string, caseId: CaseId, minutes: number) =>
  `${code} es su código para el trámite ${caseId}. Sirve una vez, por ${String(minutes)} minutos. Nadie se lo pedirá.`;

/** Names nobody and no trade: whoever holds the telephone reads it. What it is about stands behind the code. */
export const askReference = (code: string, page: string) =>
  `Alguien que trabajó con usted le pide que confirme lo que vio. Escriba el código ${code} en ${page}. Sin cuenta y gratis. Si no quiere, no haga nada.`;
