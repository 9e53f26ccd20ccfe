import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

/** The dossier was changed. */
export interface RecordCorrection {
  readonly type: 'record-correction';
}

export interface DossierCorrected {
  readonly type: 'dossier-corrected';
  readonly at: Instant;
}

export const recordCorrection = command({
  type: 'record-correction',
  givenBy: { accepted: ['effect'] },
  refusals: [],
  decide: (file, _record: RecordCorrection, { now }) =>
    accept<DossierCorrected | NoticeRaised>(
      { type: 'dossier-corrected', at: now },
      raise(file, 'correction-accepted', now),
    ),
});

export const dossierCorrected = event({
  type: 'dossier-corrected',
  weighs: true,
  evolve: (file, _corrected: DossierCorrected) => ({ ...file, stage: 'corrected' }),
  lines: ({ here }, { at }) => [line(here, at, 'data-corrected')],
});
