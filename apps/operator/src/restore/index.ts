export { beginRestore, openRestored } from './restore-node.js';
