import type * as es from '../../es/messages/letters.js';

/** Not read yet by a native speaker (docs/open-points.md). */
export const closing: typeof es.closing = (page) => `Página: ${page} Este serviço é gratuito.`;

export const oneTimeCode: typeof es.oneTimeCode = (code, caseId, minutes) =>
  `${code} é o seu código para o pedido ${caseId}. Serve uma vez, por ${String(minutes)} minutos. Ninguém vai pedir esse código.`;

export const firstCode: typeof es.firstCode = (code, caseId, hours) =>
  `${code} é o seu código para o pedido ${caseId}, que acaba de ser enviado. Serve uma vez, por ${String(hours)} horas. Ninguém vai pedir esse código.`;

export const printedCode: typeof es.printedCode = (code, caseId, hours, page) =>
  `Só você deve abrir. Código ${code}, pedido ${caseId}. Serve uma vez, por ${String(hours)} horas: com ele você lê o pedido e entrega papéis. Para retirar, recorrer ou autorizar alguém é preciso um código que chegue ao seu telefone ou e-mail, ou uma autorização que você assine no balcão. Ninguém vai pedir esse código. ${closing(page)}`;

export const codeWasPrinted: typeof es.codeWasPrinted = (caseId, page) =>
  `Um órgão imprimiu um código para o seu pedido ${caseId} em seu nome. Se não foi você, avise esse órgão. ${closing(page)}`;

export const askReference: typeof es.askReference = (code, page) =>
  `Alguém que trabalhou com você pede que confirme o que viu. Escreva o código ${code} em ${page}. Sem conta e grátis. Se não quiser, não faça nada.`;

export const askCertifier: typeof es.askCertifier = (code, until, page) =>
  `Uma autoridade pergunta se um certificado é da sua entidade. Digite o código ${code} em ${page} e responda ali, até ${until}, inclusive. Sem conta e grátis. Esta mensagem não nomeia ninguém; não responda a este e-mail.`;

export const contactChanged: typeof es.contactChanged = (caseId, page) =>
  `No seu processo ${caseId} foi anotado outro telefone ou e-mail: os códigos e avisos não chegam mais aqui. Se você não pediu, vá ao escritório com seu documento. ${closing(page)}`;

export const ours: typeof es.ours = (code) => `É nosso? ${code}`;

export const lostCredential: typeof es.lostCredential = (credential, caseId, page) =>
  `Sua credencial ${credential}, do pedido ${caseId}, não vale mais: um dano no nosso sistema apagou o registro. Não é por algo que você fez. Pergunte no escritório o que vem agora. ${closing(page)}`;
