export type { Crossing, Span, TriedFile, Watching } from './watching.js';
export { watchingOf } from './watching.js';
