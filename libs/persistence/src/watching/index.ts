export type { Crossing, SharedContact, ShutOut, Span, TriedFile, WatcherTaken, Watching } from './watching.js';
export { watchingOf } from './watching.js';
