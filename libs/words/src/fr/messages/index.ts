import {
  askReference,
  closing,
  codeWasPrinted,
  contactChanged,
  firstCode,
  oneTimeCode,
  ours,
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
  ours,
  printedCode,
};
