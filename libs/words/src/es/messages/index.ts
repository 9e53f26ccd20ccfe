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

/** What a person is sent, by whatever way they can be reached. */
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
