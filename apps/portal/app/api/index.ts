export type { Down, Limited, StatusApi } from './status-api.js';
export { statusApi } from './status-api.js';
export type { StatusAnswer } from './status-answer.js';
