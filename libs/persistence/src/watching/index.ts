export type { Crossing, SharedContact, Span, TriedFile, WatcherTaken, Watching } from './watching.js';
export { watchingOf } from './watching.js';
