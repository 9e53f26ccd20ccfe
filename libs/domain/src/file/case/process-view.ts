import type { ClockId, Instant } from '../../kernel/index.js';

/**
 * What a process does in the world; each is an idempotent activity whose outcome is a command. A line here is an effect's
 * definition: its activity's name follows from it, and no node compiles that does not carry it out.
 */
export type EffectKind =
  | 'ask-certifier'
  | 'ask-issuer'
  | 'block-dossier'
  | 'correct-dossier'
  | 'ask-reference'
  | 'draw-assessor'
  | 'issue-certificate'
  | 'issue-credential'
  | 'issue-batch'
  | 'draw-officers'
  | 'publish-rules'
  | 'reopen-dossier'
  | 'find-reliance'
  | 'run-errand'
  | 'seal-files'
  | 'sweep'
  | 'tell-verifiers'
  | 'tell-worker'
  | 'transmit'
  | 'weigh-age';

/** Due until its outcome is recorded. `subject` tells two of a kind apart: a notice's id, a country. */
export interface DueEffect {
  readonly kind: EffectKind;
  readonly subject: string;
}

export const effectId = (effect: DueEffect): string => `${effect.kind}:${effect.subject}`;

/**
 * All that a process knows of its case: codes and instants, never personal data. Derived from the file, so that the
 * process can always catch up; a command wakes the process exactly when this changes.
 */
export interface ProcessView {
  readonly stage: string;
  /** The procedure is over: nothing is waited for and nothing is due. */
  readonly ended: boolean;
  readonly deadline?: { readonly clock: ClockId; readonly at: Instant };
  /** Not yet sent, earliest first. */
  readonly reminders: readonly { readonly clock: ClockId; readonly fraction: number; readonly at: Instant }[];
  readonly effects: readonly DueEffect[];
  /** `MX-GT`; of a file that crosses no border, the country: `MX`. */
  readonly corridor: string;
  /** Agency id, or `worker`, or `nobody`. */
  readonly holder: string;
}

/** Of a file whose person is protected: nothing is due, and the process waits until it is woken. */
export const standingStill = ({ stage, ended, corridor, holder }: ProcessView): ProcessView => ({
  ...{ stage, ended, corridor, holder },
  reminders: [],
  effects: [],
});

/** Names that the process and those who wake it agree on. */
export const wakeSignal = 'wake';
export const caseTaskQueue = 'cases';
/** By which Temporal lists processes, and what its file says of each: what a process read last it shows there. */
export const shownOfProcess = {
  ...{ stage: 'PuenteStage', corridor: 'PuenteCorridor', holder: 'PuenteHolder', dueAt: 'PuenteDueAt' },
} as const;

/** What Temporal calls a kind of file or of effect: `recognitionReview`, `askIssuer`. Histories keep it for ever. */
export type TemporalName<Kind extends string> = Kind extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<TemporalName<Tail>>}`
  : Kind;

export const temporalName = <Kind extends string>(kind: Kind): TemporalName<Kind> =>
  kind.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as TemporalName<Kind>;
