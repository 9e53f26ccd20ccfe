import type { CheckOptions, Fault } from '@puente/verifier/node';

/** A credential with what it is checked by, and what must come out. Others' checkers read them from files. */
export interface Sample {
  /** One line, unique: `vc+jwt: altered claim`. */
  readonly name: string;
  readonly form: 'compact' | 'vc+jwt' | 'dc+sd-jwt';
  readonly text: string;
  readonly by: CheckOptions;
  /** Absent where it is good. */
  readonly fault?: Fault;
}
