import { perAddress } from '../../http/limits/limit.js';

/** A search by words goes through a whole register, a tenth of a second of the database; all of them count together. */
export const searchLimits = [perAddress('search', 60)];
/** What is found by its code costs far less; a village behind one address may ask as often as this. */
export const lookUpLimits = [perAddress('look-up', 240)];
