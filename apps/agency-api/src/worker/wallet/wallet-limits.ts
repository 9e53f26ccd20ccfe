import { perAddress } from '../../http/limits/limit.js';

/** How often wallets may ask, whatever they ask: five times for one credential, and a whole office may share one address. */
export const walletLimit = perAddress('wallet', 120);
