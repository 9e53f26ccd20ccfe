import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';

/** By the supervisor, where the assessor cannot go on; somebody else is drawn. */
export interface ReplaceAssessor {
  readonly type: 'replace-assessor';
  readonly reasons: LocalizedText;
}

export interface AssessorReplaced {
  readonly type: 'assessor-replaced';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

/** Illness, leave, a habilitation that ended: with reasons, and never to choose who comes next. */
export const replaceAssessor = command({
  type: 'replace-assessor',
  givenBy: { admissible: ['supervisor'], 'evaluation-scheduled': ['supervisor'] },
  refusals: ['ALREADY_DONE', 'REASONS_MISSING'],
  barred: ({ assessor }) => (assessor === undefined ? refuse('ALREADY_DONE') : undefined),
  decide: (_file, { reasons }: ReplaceAssessor, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<AssessorReplaced>({ type: 'assessor-replaced', at: now, reasons }),
});

export const assessorReplaced = event({
  type: 'assessor-replaced',
  evolve: (file, _replaced: AssessorReplaced) => ({
    ...file,
    assessor: undefined,
    replaced: [...file.replaced, ...(file.assessor ? [file.assessor.id] : [])],
  }),
});
