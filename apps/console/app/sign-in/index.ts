export type { Ended } from './ended.js';
export { endedSessions } from './ended.js';
export { keptUntil } from './idle.js';
export type { Provider, Tokens } from './provider.js';
export { isOver, openProvider } from './provider.js';
export { purposeOn } from './purpose.js';
export type { Cookies, Session } from './session.js';
export { cookiesFor, longest } from './session.js';
