import type { CaseKind, ProcessView, WorkerStatus } from '../../file/case/index.js';
import type { StandardRef } from '../../rulebook/catalogue/index.js';
import type { DossierId } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';

/** What statistics know of a case; who it is about stands apart, in the dossier's own dimensions. */
export interface CaseFacts {
  /** `MX-GT`; of a file that crosses no border, the country. */
  readonly corridor: string;
  /** ISCO-08 unit group of the certificate's standard; where its register names none, of the host's. */
  readonly occupation?: string;
  /** Decided by silence. */
  readonly tacit: boolean;
}

/** What every law says of every file; facts need nothing else, so that a new kind of file is counted without more. */
export interface Countable {
  readonly kind: CaseKind;
  readonly process: Pick<ProcessView, 'corridor'>;
  readonly status: WorkerStatus | undefined;
  readonly dossier: DossierId | undefined;
}

/** A protected minor is counted nowhere: not even that there is one. */
const uncounted: ReadonlySet<string> = new Set(['protection']);

/** Undefined where a file is not counted: it is about nobody in particular, or about a protected minor. */
export function factsOf({ kind, process, status, dossier }: Countable, rules: RuleBook): CaseFacts | undefined {
  if (dossier === undefined || uncounted.has(kind)) return undefined;
  const occupation = status && occupationOf(status, rules);
  return {
    corridor: process.corridor,
    ...(occupation === undefined ? {} : { occupation }),
    tacit: status?.tacit === true,
  };
}

function occupationOf({ standard, host, hostStandard }: WorkerStatus, rules: RuleBook): string | undefined {
  const group = (ref: StandardRef | undefined) =>
    ref && rules.country(ref.country)?.catalogue.standards.get(ref.code)?.isco08;
  return group(standard) ?? (host && hostStandard && group({ country: host, code: hostStandard }));
}
