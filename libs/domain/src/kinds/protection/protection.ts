import type { Applicant, CaseKind, CaseRecord } from '../../file/case/index.js';
import type { AgencyId, CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import type { ProtectionGround } from './age.js';

export const protectionStages = ['sealed', 'taken-up', 'released', 'referred'] as const;
export type ProtectionStage = (typeof protectionStages)[number];

/** What another country sent about the person, kept until they are released. */
export interface HeldBack {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  /** For that file; the one that is held back first opens it. */
  readonly command: { readonly type: string };
}
/** Further news, of a file that is held back or that nothing happens to. */
export interface Word extends HeldBack {
  readonly from: CountryCode;
}

/** The last that another country said of a seal of its own. */
export interface SealAbroad {
  readonly at: Instant;
  readonly access: 'closed' | 'open';
  /** When the person came to be protected there: by that they tell one seal from another. */
  readonly seal: Instant;
}

/** Whether the person's other files stand still, or go on, because of this one; done, or still to do. */
export interface ReachesFiles {
  readonly since: Instant;
  readonly direction: 'seal' | 'release';
  readonly done: boolean;
}

/**
 * A person under 18, or whose age is in doubt: nothing is decided about them here, and nobody but those who protect them
 * sees that they came. Source: Convention on the Rights of the Child, art. 3 and 20; UNHCR guidelines on age in doubt.
 */
export interface Protection extends CaseRecord {
  readonly kind: 'protection';
  readonly stage: ProtectionStage;
  readonly here: CountryCode;
  readonly ground: ProtectionGround;
  readonly applicant: Applicant;
  /** Why an officer doubted that they are of age, until the doubt was lifted. */
  readonly doubt?: LocalizedText | undefined;
  /** Somebody who protects people lifted the doubt: the process looks how old the dossier says that they are. */
  readonly weighing?: true | undefined;
  readonly heldBack?: HeldBack;
  /** They came of age while another country's word went on protecting them. */
  readonly ofAge?: true | undefined;
  /** As it came, in that order. */
  readonly words?: readonly Word[];
  /** Countries that say that the person is protected. */
  readonly toldBy?: readonly CountryCode[];
  /** A country that says so closed and opened them before: those who protect people here decide when it ends. */
  readonly again?: true;
  /** For whoever protects the person here: what each of those countries said last, also that it opened them again. */
  readonly heard?: Readonly<Partial<Record<CountryCode, SealAbroad>>>;
  /** Undefined in a file of the time before it was recorded. */
  readonly reaches?: ReachesFiles;
  readonly officer?: OfficerId;
  readonly contacts: number;
  /** When it was established here, and not by another country's word, that the person is of age. */
  readonly establishedAt?: Instant;
  /** Whom the process lets open the dossier again, until it has. */
  readonly reopensTo?: AgencyId | undefined;
  /** To whom the person was referred, for those who protect them; and what came back of it. */
  readonly referredTo?: LocalizedText;
  readonly referralAnswer?: LocalizedText;
}
