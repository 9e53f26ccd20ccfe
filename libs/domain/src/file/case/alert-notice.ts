import type { PlainDate, UnitCode } from '../../kernel/index.js';

/** What crosses a border: scope and period, never reasons. */
export interface AlertNotice {
  /** Of the country that issued it, or of the one that recognised it. */
  readonly subject: 'certificate' | 'recognition';
  readonly severity: 'restricted' | 'forged';
  /** The host's units for a recognition; all of them where none is named. */
  readonly units: readonly UnitCode[];
  readonly from: PlainDate;
  readonly until?: PlainDate;
}
