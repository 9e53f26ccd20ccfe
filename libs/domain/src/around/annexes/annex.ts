import type { AlertNotice } from '../../kinds/alert/alert.js';
import type { OpenAlert } from '../../kinds/alert/commands.js';
import type { OpenCorrection } from '../../kinds/correction/commands.js';
import type { CaseId, CountryCode } from '../../kernel/index.js';

/** A file that began in this one and goes its own way: an alert, a correction. */
export interface Annex {
  readonly kind: 'alert' | 'correction';
  readonly caseId: CaseId;
  readonly opens: OpenAlert | OpenCorrection;
}

/** An alert about this file, raised here or in another country. */
export interface AlertNote {
  readonly alert: CaseId;
  readonly raisedIn: CountryCode;
  readonly state: 'in-force' | 'closed';
  readonly notice: AlertNotice;
}
