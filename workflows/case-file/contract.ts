import type { EffectKind, ProcessView, TemporalName } from '@puente/domain/file/case';
import type { CaseId, ClockId, Instant } from '@puente/domain/kernel';

/** All that a process is started with, and all that it continues as new with: the state is in PostgreSQL. */
export interface CaseStart {
  readonly caseId: CaseId;
}

/** What the process needs to know of its file, which version of the file said so, and when by the node's own clock. */
export interface Reading {
  readonly version: number;
  readonly view: ProcessView;
  /** Left out in histories from before it was told. */
  readonly now?: Instant;
}

export interface ReadProcess extends CaseStart {
  /** Woken by a command: more wakes may be on their way, so the read may wait for them a moment. */
  readonly woken: boolean;
}

/** A deadline that passed: which period, and when it was due. */
export interface PassedDeadline extends CaseStart {
  readonly clock: ClockId;
  readonly dueAt: Instant;
}

export interface DueReminder extends CaseStart {
  readonly clock: ClockId;
  readonly fraction: number;
  readonly dueAt: Instant;
}

/** One of the file's due effects, by what tells it apart from others of its kind: a notice's id, a country. */
export interface EffectOf extends CaseStart {
  readonly subject: string;
}

/** An idempotent act in the world whose outcome is a command. Answers with the file as it stands afterwards. */
export type CarryOut = (effect: EffectOf) => Promise<Reading>;

/** Each effect under the name that histories know it by; all of them follow from the domain's list. */
export type Effects = { readonly [Kind in EffectKind as TemporalName<Kind>]: CarryOut };

/**
 * What a process asks of the world; `@puente/activities` does it. Only ids, codes and instants pass here, because all
 * of it is kept in Temporal's history. The first three touch the database only; the others are effects.
 */
export interface CaseActivities extends Effects {
  readProcess(of: ReadProcess): Promise<Reading>;
  lapse(deadline: PassedDeadline): Promise<Reading>;
  remind(reminder: DueReminder): Promise<Reading>;
}
