export type { Environment, OpenNode } from './open-node.js';
export { hasDatabase, withNode } from './open-node.js';
export { withDevice } from './with-device.js';
