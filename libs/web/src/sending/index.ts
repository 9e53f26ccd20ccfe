export type { KeptForGood } from './kept-for-good.js';
export { forGood, handKept, keptForGood } from './kept-for-good.js';
export { packed, packedOnce } from './packed.js';
export { pageAnswer } from './page-answer.js';
export { pageFailed } from './page-failed.js';
