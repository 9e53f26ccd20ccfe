export type { PageVersions } from './watch-page-versions.js';
export { watchPageVersions } from './watch-page-versions.js';
