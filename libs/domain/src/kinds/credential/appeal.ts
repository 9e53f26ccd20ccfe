import { appealedOnTheWhole, appealOnTheWhole } from '../appeal/appeal-on-the-whole.js';
import type { Credential } from './credential.js';
import { underLaw } from './define.js';

/** Against its revocation, as a whole. It stays revoked meanwhile. */
export const makeAppeal = appealOnTheWhole<Credential>(['revoked'], underLaw);
export const appealed = appealedOnTheWhole<Credential>();
