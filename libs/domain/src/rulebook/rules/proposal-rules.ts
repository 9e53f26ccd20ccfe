import type { Allowance } from '../../clocks/index.js';
import type { LocalizedText } from '../../kernel/index.js';

/** What one person puts before a second one: how much of it may wait at a time, and until when. */
export interface ProposalRules {
  /** Of one supervisor, in an agency's register of officers. */
  readonly officerChanges: number;
  /** Of one officer, in a worker's file: each is told to the worker. */
  readonly paperMandates: number;
  /** What nobody answered by then is over, and may be proposed again. */
  readonly lapseAfter: Allowance;
  /** Which act says so; nowhere where these are the limits that every node begins with. */
  readonly source?: LocalizedText;
}
