export { LookPage } from './looks.js';
export { OwnCredential, OwnCredentials } from './own-credentials.js';
export { NamedReferences, ReferenceAnswered, ReferenceView } from './references.js';
export { CodeAsked, StatusSession } from './session.js';
export { ShareCreated, ShareEnded, ShareView, SharedFacts, Shares } from './shares.js';
export { StatusAnswer } from './status.js';
export { WalletOffer } from './wallet-offer.js';
export { WalletCredentials, WalletNonce, WalletToken } from './wallet.js';
