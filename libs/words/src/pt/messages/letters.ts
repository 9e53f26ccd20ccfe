import type * as es from '../../es/messages/letters.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const closing: typeof es.closing = (page) => `Página: ${page} Este serviço é gratuito.`;

export const oneTimeCode: typeof es.oneTimeCode = (code, caseId, minutes) =>
  `${code} é o seu código para o pedido ${caseId}. Serve uma vez, por ${String(minutes)} minutos. Ninguém vai pedir esse código.`;

export const askReference: typeof es.askReference = (code, page) =>
  `Alguém que trabalhou com você pede que confirme o que viu. Escreva o código ${code} em ${page}. Sem conta e grátis. Se não quiser, não faça nada.`;
