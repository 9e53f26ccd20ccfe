export { carry } from './carry.js';
export type { SampleNode } from './sample-node.js';
export { HandClock, sampleNode } from './sample-node.js';
