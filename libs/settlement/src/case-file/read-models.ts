import type { QueueView, Precedent, WorkerStatus } from '@puente/domain/file/case';
import type { CaseId, DossierId } from '@puente/domain/kernel';
import type { CaseFacts } from '@puente/domain/insight/indicators';
import { factsOf } from '@puente/domain/insight/indicators';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { canonical } from '../canonical/canonical.js';
import type { AnyLaw, CaseEvent, CaseState } from '../laws/laws.js';

/** All that is kept about a case besides its journal; each part follows from the file and nothing else. */
export interface ReadModels {
  readonly stage: string;
  readonly file: CaseState;
  /** RFC 8785 form of what the process sees, so that a change of it is a comparison of two strings. */
  readonly process: string;
  /** Undefined where the file is about nobody in particular. */
  readonly dossier: DossierId | undefined;
  /** The file that this one is about. */
  readonly about: CaseId | undefined;
  readonly queue: QueueView;
  readonly status: WorkerStatus | undefined;
  /** For statistics; undefined where the file is in none. */
  readonly facts: CaseFacts | undefined;
  /** For those who decide the next one; undefined before it is decided. */
  readonly precedent: Precedent | undefined;
}

/** Where a queue shows it. `held`: agencies that held the case before; they go on seeing it, but for one that is sealed. */
export function shownInQueues(law: AnyLaw, file: CaseState, held: readonly string[], rules: RuleBook): QueueView {
  const queue = law.queue(file, rules);
  if (queue.sealed === true) return queue;
  return { ...queue, agencies: [...new Set([...(held as QueueView['agencies']), ...queue.agencies])] };
}

/** `held`: as above. */
export function readModels(law: AnyLaw, file: CaseState, held: readonly string[], rules: RuleBook): ReadModels {
  const view = law.process(file, rules);
  const { stage, ended, deadline, reminders, effects, holder } = view;
  const queue = shownInQueues(law, file, held, rules);
  const sealed = queue.sealed === true;
  const status = law.status(file, rules);
  const dossier = law.applicant(file)?.dossier;
  return {
    stage: file.stage,
    file,
    process: canonical({ stage, ended, deadline, reminders, effects, holder }),
    dossier,
    about: law.about?.(file),
    queue,
    status,
    facts: sealed ? undefined : factsOf({ kind: law.kind, process: view, status, dossier }, rules),
    precedent: sealed ? undefined : law.precedent?.(file, rules),
  };
}

/** Of no event at all comes the very file that was there: what was asked changed nothing. */
export function evolveAll(law: AnyLaw, file: CaseState | undefined, events: readonly CaseEvent[]): CaseState {
  const [first, ...rest] = events;
  if (first === undefined && file !== undefined) return file;
  if (first === undefined) throw new RangeError('a case begins with an event');
  return rest.reduce((state, event) => law.evolve(state, event), law.evolve(file, first));
}
