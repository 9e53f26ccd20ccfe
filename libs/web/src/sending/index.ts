export { packed, packedOnce } from './packed.js';
export { pageAnswer } from './page-answer.js';
export { pageFailed } from './page-failed.js';
