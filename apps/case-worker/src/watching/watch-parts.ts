import type { CountryCode, PlainDate, TimeSource, TimeZone } from '@puente/domain/kernel';
import type { Noticed, OpenIntegrityEvent } from '@puente/domain/kinds/integrity-event';
import type { RaiseUnequalTreatment } from '@puente/domain/kinds/unequal-treatment';
import type { RuleBook, WatchRules } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import type { Span } from '@puente/persistence/watching';
import type { DaySeeds } from '@puente/platform/chance';
import type { Settlement } from '@puente/settlement/settlement';

export interface WatchParts {
  readonly pool: Pool;
  readonly settlement: Settlement;
  readonly rules: RuleBook;
  readonly limits: WatchRules;
  readonly seeds: Pick<DaySeeds, 'reveal'>;
  readonly time: TimeSource;
  readonly timeZone: TimeZone;
  readonly here: CountryCode;
}

/** A day of the country. */
export interface Day extends Span {
  readonly day: PlainDate;
}

/** Something that was noticed, by a name under which it is one however often it is found. */
export interface Incident {
  readonly name: string;
  readonly noticed: Noticed;
}

/** A file that the watch opens of itself, by a name under which it is one. */
export type Opening = { readonly name: string } & (
  | { readonly kind: 'integrity-event'; readonly command: OpenIntegrityEvent }
  | { readonly kind: 'unequal-treatment'; readonly command: RaiseUnequalTreatment }
);
