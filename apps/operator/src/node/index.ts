export type { Environment, OpenNode } from './open-node.js';
export { hasDatabase, withNode, withPublishedRules } from './open-node.js';
export { withDevice } from './with-device.js';
