import { askReference, closing, codeWasPrinted, firstCode, oneTimeCode, printedCode } from './letters.js';
import { notices } from './notices.js';

export const messages = { askReference, closing, codeWasPrinted, firstCode, notices, oneTimeCode, printedCode };
