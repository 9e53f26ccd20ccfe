import type { LocalizedText } from '../../kernel/index.js';

/** Nobody in the procedure is above the appeals body: where it is silent itself, the country's law names who is (R10). */
export interface AppealsSilence {
  /** A court, or a defender of the people, and how a worker reaches it. */
  readonly beyond: { readonly name: LocalizedText; readonly reach: LocalizedText };
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}
