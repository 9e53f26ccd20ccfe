import type { LocalizedText } from '../../kernel/index.js';
import type { Step } from './agreement.js';

/** Within which those who protect people do what. National law: no agreement is about children. */
export interface ProtectionRules {
  readonly steps: {
    readonly takeUp: Step;
    /** From taking it up to the first contact with the person, or with whoever looks after them. */
    readonly contact: Step;
    /** From one contact to the next, until it is decided what becomes of them. */
    readonly followUp: Step;
    /** For the authority to which they were referred to say what became of it. */
    readonly referral: Step;
  };
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}
