import type * as es from '../../es/messages/letters.js';

export const closing: typeof es.closing = (page) => `Page: ${page} This service is free.`;

export const oneTimeCode: typeof es.oneTimeCode = (code, caseId, minutes) =>
  `${code} is your code for case ${caseId}. It works once, for ${String(minutes)} minutes. Nobody will ask you for it.`;

export const askReference: typeof es.askReference = (code, page) =>
  `Somebody who worked with you asks you to confirm what you saw. Enter the code ${code} at ${page}. No account, free of charge. If you would rather not, do nothing.`;
