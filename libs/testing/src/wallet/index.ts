export type { OpenedOffer, Wallet } from './wallet.js';
export { wallet } from './wallet.js';
