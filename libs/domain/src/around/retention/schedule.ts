import { monthsAfter, todayIn } from '../../clocks/index.js';
import type { Instant, PlainDate, TimeZone } from '../../kernel/index.js';
import { milliseconds } from '../../kernel/index.js';
import type { RetentionRules } from '../../rulebook/rules/index.js';

/** Why data are kept however old they are. */
export type Hold = 'open-case' | 'running-period' | 'alert' | 'credential';

/** One file about the person of a dossier, as far as keeping data depends on it. */
export interface FileOfDossier {
  /** When something last happened in it; where nothing holds it, since then it has been at rest. */
  readonly lastAt: Instant;
  /** Absent where the file is closed and nothing can follow any more. */
  readonly hold?: Hold;
}

export interface DossierAtRest {
  readonly openedAt: Instant;
  readonly files: readonly FileOfDossier[];
}

/** What is to be done with a dossier on some day, and when each step comes. */
export type Retention =
  | { readonly state: 'kept'; readonly hold: Hold }
  | {
      readonly state: 'kept' | 'blocked' | 'due';
      /** Since when nothing has been going on. */
      readonly since: PlainDate;
      /** First day on which only the worker and auditors open it. */
      readonly blockedFrom: PlainDate;
      /** The day on which its key is destroyed. */
      readonly deletedOn: PlainDate;
    };

/**
 * Counted from the last thing that happened in any of the person's files, in whole months of the country's calendar. As
 * long as anything holds one of them there is no date at all.
 */
export function retentionOf(
  { files, openedAt }: DossierAtRest,
  rules: RetentionRules,
  timeZone: TimeZone,
  now: Instant,
): Retention {
  const held = files.find(({ hold }) => hold !== undefined)?.hold;
  if (held !== undefined) return { state: 'kept', hold: held };
  const last = files.reduce(
    (latest, { lastAt }) => (milliseconds(lastAt) > milliseconds(latest) ? lastAt : latest),
    openedAt,
  );
  const after = (months: number) => todayIn(timeZone, monthsAfter(timeZone, last, months));
  const [blockedFrom, deletedOn] = [after(rules.blockAfter.months), after(rules.deleteAfter.months)];
  const today = todayIn(timeZone, now);
  const state = today >= deletedOn ? 'due' : today >= blockedFrom ? 'blocked' : 'kept';
  return { state, since: todayIn(timeZone, last), blockedFrom, deletedOn };
}
