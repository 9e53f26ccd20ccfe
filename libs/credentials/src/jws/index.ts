export type { Claims } from './sign-jws.js';
export { signJws } from './sign-jws.js';
