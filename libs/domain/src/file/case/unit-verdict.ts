import type { LocalizedText, UnitCode } from '../../kernel/index.js';

/** A verdict is per unit, never a number. */
export interface UnitVerdict {
  readonly unit: UnitCode;
  readonly verdict: 'held' | 'missing';
  readonly ground: LocalizedText;
}
