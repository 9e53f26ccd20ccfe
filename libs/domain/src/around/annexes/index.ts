export type { AnnexCommand, CorrectData, RaiseAlert } from './commands.js';
export type { AnnexEvent } from './events.js';
export type { AnnexGrounds } from './grounds.js';
export { withAnnexes } from './with-annexes.js';
