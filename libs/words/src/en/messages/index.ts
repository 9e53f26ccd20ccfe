import { askReference, closing, oneTimeCode } from './letters.js';
import { notices } from './notices.js';

export const messages = { askReference, closing, notices, oneTimeCode };
