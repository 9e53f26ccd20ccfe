import type { LocalizedText, UnitCode } from '../../kernel/index.js';

/** Why a unit is held or left out, and by which rule. Source: procedure R16. */
export interface UnitGround {
  readonly unit: UnitCode;
  readonly ground: LocalizedText;
  /** Of every unit that is left out; decisions from before R16 name none. */
  readonly legalBasis?: LocalizedText;
}

/** A verdict is per unit, never a number. */
export interface UnitVerdict extends UnitGround {
  readonly verdict: 'held' | 'missing';
}
