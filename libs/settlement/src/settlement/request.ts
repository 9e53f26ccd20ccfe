import type { Actor, CaseKind } from '@puente/domain/file/case';
import type { CaseId, CommandId, CountryCode, Instant, RefusalCode, RefusalDetail } from '@puente/domain/kernel';
import type { CaseCommand } from '../laws/laws.js';

/** A command on its way to a case: who, what, and what makes it happen once. */
export interface SettleRequest {
  readonly commandId: CommandId;
  readonly kind: CaseKind;
  readonly caseId: CaseId;
  readonly command: CaseCommand;
  readonly by: Actor;
  /** The revision that the person saw (`If-Match`); the command is refused when the file must be read again. */
  readonly seen?: number;
  /**
   * The process need not hear of it: it only puts off what the process waits for, and an alarm that rings too early makes
   * it read its file again.
   */
  readonly quiet?: true;
  /** It is no step of what the file is about: since when nothing has been going on in it, by which data are kept, stays as it was. */
  readonly rests?: true;
  /** Given in the process's name by somebody else, so that it hears of it like of any command. */
  readonly elsewhere?: true;
  /** In place of the moment in which it is settled: where the moment would tell who gave it, the day is enough. */
  readonly asOf?: Instant;
  /** Of the request as it came, to tell a repeated key from one that was used for something else. */
  readonly requestHash?: string;
  /** The event of another country that brings the command; its inbox row is written with it. */
  readonly inbox?: {
    readonly eventId: string;
    readonly country: CountryCode;
    readonly type: string;
    readonly happenedAt: Instant;
    /** The number of its case as its sender said it. */
    readonly said?: CaseId;
  };
}

/** Stored with the command and given again, word for word, to whoever repeats it. */
export type StoredOutcome =
  | {
      readonly outcome: 'accepted';
      readonly caseId: CaseId;
      readonly version: number;
      readonly stage: string;
      /** Types of the events, in order. */
      readonly events: readonly string[];
    }
  | {
      readonly outcome: 'refused';
      readonly caseId: CaseId;
      readonly code: RefusalCode;
      readonly detail: RefusalDetail;
      readonly field?: string;
      /** The file's revision when it was refused, where there is one: what the next command names. */
      readonly version?: number;
    };

/** `repeated`: settled before, under the same command id; nothing happened this time. */
export type Outcome = StoredOutcome & { readonly repeated: boolean };
