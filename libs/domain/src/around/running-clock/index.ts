export type { ClockCommand, MigrateCase, PauseClock, Recount, ResumeClock, SayRegion } from './commands.js';
export { isClockCommand } from './commands.js';
export type { ClockEvent } from './events.js';
export { isClockEvent } from './events.js';
export type { Change, Migration, Pinned } from './migration.js';
export { migrationOf, unitChanges } from './migration.js';
export { recountedDue } from './recount.js';
export { concerns, dueOn } from './stopping.js';
export { withClockCommands } from './with-clock-commands.js';
