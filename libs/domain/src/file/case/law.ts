import type { AgencyId, CaseId, CountryCode, Decision, DossierId, Instant, Language } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Actor, Role } from './actor.js';
import type { CommandFacts } from './command-facts.js';
import type { PauseInForce } from './clock-pause.js';
import type { Errand } from './errand.js';
import type { OutgoingMessage } from './messages.js';
import type { Precedent } from './precedent.js';
import type { ProcessView } from './process-view.js';
import type { Weight } from './revision.js';
import type { WorkerStatus } from './worker-status.js';

export const caseKinds = [
  'recognition-request',
  'recognition-review',
  'certification',
  'appeal',
  'correction',
  'deletion',
  'legal-aid',
  'alert',
  'protection',
  'force-majeure',
  'rule-change',
  'consultation',
  'credential',
  'bulk-issue',
  'integrity-event',
  'officer-register',
  'data-breach',
  'corruption-report',
  'unequal-treatment',
] as const;
export type CaseKind = (typeof caseKinds)[number];

/** Everything a decision may depend on besides the file and the command: time, person and rules come as arguments. */
export interface DecisionContext {
  readonly caseId: CaseId;
  /** The country of this node. */
  readonly here: CountryCode;
  readonly now: Instant;
  readonly by: Actor;
  readonly rules: RuleBook;
  /** Pauses for force majeure that this node has in force; undefined where nobody looked. */
  readonly pauses?: readonly PauseInForce[];
}

/** Where a queue shows the case, and to whom. */
export interface QueueView {
  /** Agencies that hold or held it: only they see it. */
  readonly agencies: readonly AgencyId[];
  readonly holder?: AgencyId;
  /**
   * Of a person who is protected, or about people who must not know of it: in nobody's list, figure or event; agencies that
   * held it before see it no more.
   */
  readonly sealed?: true;
  /** Whose turn it is at the holder. */
  readonly awaiting: readonly Role[];
  readonly dueAt?: Instant;
  /** Officers named in the file; only they may act for their role. */
  readonly assigned: readonly string[];
}

/** Whose file it is. */
export interface Applicant {
  readonly dossier: DossierId;
  /** In which they are told. */
  readonly language: Language;
}

/** One kind of case: what may happen to it and what it adds up to. Pure; `libs/settlement` is its only caller that writes. */
export interface CaseLaw<File, Command, Event> {
  readonly kind: CaseKind;
  decide(file: File | undefined, command: Command, context: DecisionContext): Decision<Event>;
  evolve(file: File | undefined, event: Event): File;
  /** Whether a decision may rest on it also where nothing but the file's own process made it happen. */
  weighs(event: Event): Weight;
  /** Which commands the table allows this actor now; for buttons, never instead of `decide`. */
  allowed(file: File, by: Actor): readonly string[];
  /** Every command that it knows: who may give it in which stages, and what it is refused for. */
  readonly commands: readonly CommandFacts[];
  process(file: File, rules: RuleBook): ProcessView;
  /** The worker's page; none where the file is about nobody in particular, or is not theirs to see. */
  status(file: File, rules: RuleBook): WorkerStatus | undefined;
  /** Undefined where the file is about rules or emergencies and nobody in particular. */
  applicant(file: File): Applicant | undefined;
  /** The file that this one is about, where it is: an appeal's decision, a correction's case. */
  about?(file: File): CaseId | undefined;
  /** What other files of this node are to be told and were not told yet. */
  errands?(file: File, rules: RuleBook): readonly Errand[];
  /** A decided file without the person, for those who decide the next one; kept beside it. */
  precedent?(file: File, rules: RuleBook): Precedent | undefined;
  queue(file: File, rules: RuleBook): QueueView;
  /** What other countries must be told of these events. `after` is the file once they are applied. */
  publish(events: readonly Event[], after: File, rules: RuleBook): readonly OutgoingMessage[];
  /** Where the case stands, for the countries that follow it; for what happens to its clock and is no event of this law. */
  news?(after: File, at: Instant, rules: RuleBook): readonly OutgoingMessage[];
}
