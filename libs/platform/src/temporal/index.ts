export type { TemporalServer } from './server.js';
export { temporalAccess, temporalServer, temporalVariables } from './server.js';
export type { Shown, Wake, Waker } from './waker.js';
export { connectWaker } from './waker.js';
