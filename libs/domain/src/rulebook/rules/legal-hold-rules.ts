import type { Allowance } from '../../clocks/index.js';
import type { LocalizedText } from '../../kernel/index.js';

/** How long auditors may have data kept that would be deleted. */
export interface LegalHoldRules {
  /** By one of them, until a second one confirms it. */
  readonly provisional: Allowance;
  readonly atMost: Allowance;
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}
