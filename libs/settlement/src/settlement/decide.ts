import type { CaseKind, PauseInForce } from '@puente/domain/file/case';
import type { CountryCode, Instant, Refused } from '@puente/domain/kernel';
import { refuse } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { AnyLaw, CaseEvent, CaseState } from '../laws/laws.js';
import type { SettleRequest } from './request.js';

/** The case as it stood when its row was locked. */
export interface LockedCase {
  readonly kind: CaseKind;
  readonly version: number;
  /** The version in which it last changed so that it must be read again before it is decided on. */
  readonly revision: number;
  readonly head: Buffer;
  readonly file: CaseState;
  readonly process: string;
  readonly agencies: readonly string[];
  /** When its last entry was made; undefined where it has none. */
  readonly lastEntryAt: Instant | undefined;
}

export interface Circumstances {
  readonly law: AnyLaw;
  readonly rules: RuleBook;
  readonly here: CountryCode;
  readonly now: Instant;
  /** Pauses for force majeure in force at this node. */
  readonly pauses: readonly PauseInForce[];
}

export type Verdict = { readonly outcome: 'accepted'; readonly events: readonly CaseEvent[] } | Refused;

/** What the law says to a command, after what only settlement can know: which file there is, and which revision was seen. */
export function decide(request: SettleRequest, locked: LockedCase | undefined, on: Circumstances): Verdict {
  const { caseId, kind, seen, by, command } = request;
  if (locked !== undefined && locked.kind !== kind)
    return refuse(begins(on.law, command) ? 'CASE_EXISTS' : 'NO_SUCH_CASE', { caseId });
  if (locked !== undefined && seen !== undefined && seen !== locked.revision) {
    return refuse('STALE_FILE', { seen, current: locked.revision });
  }
  const { here, now, rules, pauses } = on;
  return on.law.decide(locked?.file, command, { caseId, here, now, by, rules, pauses });
}

/** Whoever would begin a file under a number that something else has takes the next one. */
const begins = ({ commands }: AnyLaw, { type }: SettleRequest['command']): boolean =>
  commands.some((one) => one.type === type && one.opens !== undefined);
