export type { Provider, Tokens } from './provider.js';
export { openProvider } from './provider.js';
export type { Cookies, Session } from './session.js';
export { cookiesFor } from './session.js';
