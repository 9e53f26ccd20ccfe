import type { Allowance } from '../../clocks/index.js';
import type { AgencyId, LocalizedText } from '../../kernel/index.js';

/** What a country's law says of a pause for force majeure. */
export interface EmergencyRules {
  /** From the day on which it is proposed to its last. */
  readonly atMost: Allowance;
  /** Whose supervisors approve it: none of the agencies that take in, verify, decide or certify. */
  readonly approval: AgencyId;
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}
