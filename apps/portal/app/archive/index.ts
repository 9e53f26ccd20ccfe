export { ArchiveView } from './archive-view.js';
