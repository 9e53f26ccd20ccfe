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

/** What a person is sent, by whatever way they can be reached. */
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
