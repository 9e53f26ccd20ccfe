export { securedUnlessHere } from './elsewhere.js';
export { ConfigError, loadConfig } from './load-config.js';
export { variables } from './variables.js';
