export { rotateDossiers } from './dossier-keys.js';
export { drill } from './drill.js';
export { retireMaster, rotateMaster } from './master-key.js';
