export type { Change, Migration, Pinned } from './migration.js';
export { migrationOf, equivalenceChanges } from './migration.js';
export { migrationToAnswer } from './answer-migration.js';
export { asksConsent, isWorse } from './worse.js';
export { endsEarlierForWorker, recountedDue } from './recount.js';
export { dueOn } from './stopping.js';
export { withClockCommands } from './with-clock-commands.js';
