export { heardAddress, offlineFiles, offlinePage } from './paths.js';
export type { OfflineFile } from './paths.js';
