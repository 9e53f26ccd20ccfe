export type { ApiPath } from './api-path.js';
export { apiPath, asking } from './api-path.js';
export type { Answered, Caller } from './caller.js';
export { callerOf } from './caller.js';
