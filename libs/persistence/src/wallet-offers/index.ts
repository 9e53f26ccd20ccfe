export type { Delivery, WalletOffer, WalletOffers } from './wallet-offers.js';
export { offerMinutes, tokenMinutes, walletOffersOf } from './wallet-offers.js';
