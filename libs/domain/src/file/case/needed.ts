import type { CaseId } from '../../kernel/index.js';
import type { CaseKind } from './law.js';

/** Why data are kept however old they are. */
export type Hold = 'open-case' | 'running-period' | 'alert' | 'credential' | 'legal-hold';

/** A file of a person that still needs their data. The node looks: one file knows nothing of the others. */
export interface Needed {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly hold: Hold;
}
