export { sealFor } from './seal-for.js';
export type { Claims } from './sign-jws.js';
export { signDetached, signJws } from './sign-jws.js';
