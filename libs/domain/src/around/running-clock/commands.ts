import type { PauseReason } from '../../file/case/index.js';
import type { EquivalenceRef } from '../../rulebook/catalogue/index.js';
import type { CaseId, LocalizedText } from '../../kernel/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';

/** By the sweep of a pause for force majeure, to each file whose clock it stops. */
export interface PauseClock {
  readonly type: 'pause-clock';
  readonly pause: CaseId;
  readonly reason: PauseReason;
  readonly words: LocalizedText;
}
/** By the sweep of the same pause, once it has ended. */
export interface ResumeClock {
  readonly type: 'resume-clock';
  readonly pause: CaseId;
}
/** The clock is counted by another edition of its calendar from now on; nothing else changes editions. */
export interface Recount {
  readonly type: 'recount';
  readonly to: string;
  readonly reason: LocalizedText;
}
/**
 * Moves a running case to the newer version of its agreement or of its equivalence that is in force now. Named by
 * whoever read what would change, so that nobody moves a case to a version that came in between.
 */
export interface MigrateCase {
  readonly type: 'migrate-case';
  readonly agreement?: AgreementRef;
  readonly equivalence?: EquivalenceRef;
  readonly reason: LocalizedText;
}
/** Where the worker is, so that an emergency there stops their clocks. ISO 3166-2: `MX-CHP`. */
export interface SayRegion {
  readonly type: 'say-region';
  readonly region: string;
}

/** What can be done to the clock of any file, whatever its procedure. */
export type ClockCommand = PauseClock | ResumeClock | Recount | MigrateCase | SayRegion;

const types: Readonly<Record<ClockCommand['type'], true>> = {
  'pause-clock': true,
  'resume-clock': true,
  recount: true,
  'migrate-case': true,
  'say-region': true,
};
export const isClockCommand = (command: { readonly type: string }): command is ClockCommand =>
  Object.hasOwn(types, command.type);
