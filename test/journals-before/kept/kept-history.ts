import type { Actor, CaseKind, Errand, OutgoingMessage, ProcessView } from '@puente/domain/file/case';
import type { CaseId, CommandId, CountryCode, Instant } from '@puente/domain/kernel';
import type { CaseCommand, CaseEvent } from '@puente/settlement/settlement';
import type { RulesThen } from './rules-then.js';

/** A message as it was; of the worker's page that most of them bear, a digest. */
export type KeptMessage = Omit<OutgoingMessage, 'status'> & { readonly status?: string };

/** A command that was accepted, and what other countries were told of it. Its entries say when it came, and from whom. */
export interface KeptCommand {
  readonly id: CommandId;
  readonly rules: RulesThen;
  readonly command: CaseCommand;
  readonly messages: readonly KeptMessage[];
}

/** A row of the table `journal`; its hash in base64, its `prev_hash` that of the row before it. */
export interface KeptEntry {
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly event: CaseEvent;
  readonly actor: Actor;
  readonly command_id: CommandId;
  readonly hash: string;
}

/** One file from its first command to its last, and all that was kept of it once its last entry was written. */
export interface KeptHistory {
  readonly kind: CaseKind;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly commands: readonly KeptCommand[];
  readonly entries: readonly KeptEntry[];
  readonly after: AddedUp;
}

/** What the entries add up to, with `models` as settlement writes them: file, stage, place in the queue, the worker's status and more. */
export interface AddedUp {
  /** A digest of file, process, status and place in the queue as they stood after each command. */
  readonly each: readonly string[];
  readonly models: object | undefined;
  readonly stages: readonly string[];
  readonly process: ProcessView;
  readonly errands: readonly Errand[];
}
