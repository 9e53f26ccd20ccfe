export type { Subscription, Subscriptions } from './subscriptions.js';
export { subscriptionsOf } from './subscriptions.js';
export type { DuePush, VerifierEvent, VerifierEvents } from './verifier-events.js';
export { verifierEventsOf } from './verifier-events.js';
