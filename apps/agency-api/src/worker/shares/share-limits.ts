import { perAddress } from '../../http/limits/limit.js';

/** A link is opened by one party, and by their telephone's preview of it. */
export const openLimit = perAddress('share', 60);
