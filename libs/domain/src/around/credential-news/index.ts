export type { ReachCommand, ReceiveCredentialStatus, TellCredentialStatus } from './commands.js';
export type { CredentialNews } from './credential-news.js';
export { credentialNewsStates } from './credential-news.js';
export type { ReachEvent } from './events.js';
export { newsLine } from './news-line.js';
export { withReach } from './with-reach.js';
