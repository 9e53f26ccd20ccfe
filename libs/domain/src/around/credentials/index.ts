export type { Proven, Proves } from './with-credentials.js';
export { credentialOf, withCredentials } from './with-credentials.js';
