export type { Subscription, Subscriptions } from './subscriptions.js';
export { subscriptionsOf } from './subscriptions.js';
export type { DeliveryRecord, DuePush, VerifierEvent, VerifierEvents } from './verifier-events.js';
export { verifierEventsOf } from './verifier-events.js';
