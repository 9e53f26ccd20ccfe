export { shortest } from './backup.js';
export { CredentialView } from './credential-view.js';
export { chosen, pathOf } from './reading.js';
