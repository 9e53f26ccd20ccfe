import {
  askReference,
  closing,
  codeWasPrinted,
  contactChanged,
  firstCode,
  oneTimeCode,
  printedCode,
} from './letters.js';
import { notices } from './notices.js';

export const messages = {
  askReference,
  closing,
  codeWasPrinted,
  contactChanged,
  firstCode,
  notices,
  oneTimeCode,
  printedCode,
};
