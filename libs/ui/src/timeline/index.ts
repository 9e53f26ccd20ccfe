export { Happened, Timeline } from './timeline.js';
