import {
  askCertifier,
  askReference,
  closing,
  codeWasPrinted,
  contactChanged,
  firstCode,
  lostCredential,
  oneTimeCode,
  ours,
  printedCode,
} from './letters.js';
import { notices } from './notices.js';

export const messages = {
  askCertifier,
  askReference,
  closing,
  codeWasPrinted,
  contactChanged,
  firstCode,
  lostCredential,
  notices,
  oneTimeCode,
  ours,
  printedCode,
};
