import type * as es from '../../es/messages/letters.js';

export const closing: typeof es.closing = (page) => `Page: ${page} This service is free.`;

export const oneTimeCode: typeof es.oneTimeCode = (code, caseId, minutes) =>
  `${code} is your code for case ${caseId}. It works once, for ${String(minutes)} minutes. Nobody will ask you for it.`;

export const firstCode: typeof es.firstCode = (code, caseId, hours) =>
  `${code} is your code for case ${caseId}, which was just sent. It works once, for ${String(hours)} hours. Nobody will ask you for it.`;

export const printedCode: typeof es.printedCode = (code, caseId, hours, page) =>
  `For you alone to open. Code ${code}, case ${caseId}. It works once, for ${String(hours)} hours: with it you read your case and hand in papers. To withdraw, to appeal or to let somebody act for you takes a code that reaches your telephone or e-mail, or a permission that you sign at the counter. Nobody will ask you for it. ${closing(page)}`;

export const codeWasPrinted: typeof es.codeWasPrinted = (caseId, page) =>
  `An office printed a code for your case ${caseId} in your name. If it was not you, tell that agency. ${closing(page)}`;

export const askReference: typeof es.askReference = (code, page) =>
  `Somebody who worked with you asks you to confirm what you saw. Enter the code ${code} at ${page}. No account, free of charge. If you would rather not, do nothing.`;

export const askCertifier: typeof es.askCertifier = (code, until, page) =>
  `An authority asks whether a certificate is your organisation’s. Enter the code ${code} at ${page} and answer there, until ${until}, that day included. No account is needed and it is free. This message names nobody; do not reply to it.`;

export const contactChanged: typeof es.contactChanged = (caseId, page) =>
  `Another telephone or e-mail was noted in your case ${caseId}: codes and messages no longer come here. If you did not ask for it, go to the office with your document. ${closing(page)}`;

export const ours: typeof es.ours = (code) => `Is it ours? ${code}`;

export const lostCredential: typeof es.lostCredential = (credential, caseId, page) =>
  `Your credential ${credential}, of case ${caseId}, does not count any more: damage to our system erased its record. It is not for anything that you did. Ask at the office what comes next. ${closing(page)}`;
