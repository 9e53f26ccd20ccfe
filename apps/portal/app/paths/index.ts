export { offlinePage } from './offline-page.js';
export { movedPaths, paths } from './paths.js';
