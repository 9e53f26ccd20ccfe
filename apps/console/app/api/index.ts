export type { NodeApi, Said } from './node-api.js';
export { nodeApi } from './node-api.js';
