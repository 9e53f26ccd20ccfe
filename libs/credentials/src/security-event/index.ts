export type { CredentialEventSays, SecurityEvent } from './security-event.js';
export { securityEventToken, securityEventTypes } from './security-event.js';
