import { perAddress } from '../../http/limits/limit.js';

/** A search by words goes through a whole register, a tenth of a second of the database; all of them count together. */
export const searchLimits = [perAddress('search', 60)];
