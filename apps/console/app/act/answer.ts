import type { CommandPreview } from '@puente/contracts/answers/cases';
import type { Typed } from './read-body.js';

/** What becomes of a form: shown again with what is wrong, shown once more before it counts, or over. */
export interface Answer {
  readonly typed?: Typed;
  readonly faults?: Readonly<Record<string, string>>;
  readonly check?: Readonly<Record<string, unknown>>;
  /** What follows from what is shown once more. */
  readonly foreseen?: CommandPreview;
  readonly detail?: string;
  /** Whether the node keeps what was typed, where that was asked for. */
  readonly kept?: boolean;
  /** Of what may have been recorded: the same name again counts once. */
  readonly unknown?: { readonly key: string };
}
