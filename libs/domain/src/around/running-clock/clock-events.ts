import { applying } from '../../file/definition/applying.js';
import type { EventIn } from '../../file/definition/law-made-of.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { migrationDeclined } from './answer-migration.js';
import { migrationAsked } from './approve-migration.js';
import { caseMigrated } from './case-migrated.js';
import { migrationProposed } from './migrate-case.js';
import { clockPaused } from './pause-clock.js';
import { migrationFell } from './question-fell.js';
import { clockRecounted } from './recount.js';
import { clockResumed } from './resume-clock.js';
import { regionSaid } from './say-region.js';

/** What can happen to the clock of any file, whatever its procedure. */
export const events = [
  clockPaused,
  clockResumed,
  clockRecounted,
  migrationProposed,
  migrationAsked,
  migrationDeclined,
  migrationFell,
  caseMigrated,
  regionSaid,
] as const;
export type ClockEvent = EventIn<typeof events>;

/** The file after something happened to its clock, and what the worker reads of it. */
export const { evolve: evolveClock, linesOf: clockLines } = applying<Staged, ClockEvent>(events);
