import { inStages } from '../../file/definition/define-command.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { AgencyId, Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event, officer, running } from './define.js';
import type { Protection } from './protection.js';

/** It is established that the person is of age, here or where they were referred to: they may ask for what they wanted. */
export interface Release {
  readonly type: 'release';
  readonly ground: LocalizedText;
}
export interface Released {
  readonly type: 'released';
  readonly at: Instant;
  /** Left out where the countries that said that the person is protected say so no more, and where they came of age. */
  readonly ground?: LocalizedText;
  /** Those who protect people here decided it, and not another country. */
  readonly established?: true;
  /** Who filed for the person, and is to open their dossier again. */
  readonly reopensTo?: AgencyId;
}
/** Whoever filed for the person may open their dossier again. */
export interface RecordDossierReopened {
  readonly type: 'record-dossier-reopened';
}
export interface DossierReopened {
  readonly type: 'dossier-reopened';
  readonly at: Instant;
}

/** The process opens the dossier again to whoever filed: what a crash after the commit interrupts, it goes on with. */
export const release = command({
  type: 'release',
  givenBy: inStages(running, officer),
  refusals: ['REASONS_MISSING'],
  decide: (file, { ground }: Release, { now }) =>
    refuseWithoutReasons(ground, 'ground') ?? accept<Released>(establishing(file, now, ground)),
});

/** It is established here, and whoever filed for the person may open their dossier again. */
export const establishing = ({ assistedBy }: Protection, at: Instant, ground?: LocalizedText): Released => ({
  type: 'released',
  at,
  ...(ground === undefined ? {} : { ground }),
  established: true,
  ...(assistedBy === undefined ? {} : { reopensTo: assistedBy }),
});

export const released = event({
  type: 'released',
  weighs: true,
  evolve: (file, { at, established, reopensTo }: Released) => ({
    ...{ ...file, stage: 'released', clock: undefined },
    ...(file.weighing === undefined ? {} : { weighing: undefined }),
    ...(established === undefined ? {} : { establishedAt: at }),
    ...(reopensTo === undefined ? {} : { reopensTo }),
    ...(file.reaches === undefined ? {} : { reaches: { ...file.reaches, direction: 'release', done: false } }),
  }),
  lines: ({ here }, { at }) => [line(here, at, 'protection-released')],
});

export const recordDossierReopened = command({
  type: 'record-dossier-reopened',
  givenBy: { released: ['effect'] },
  refusals: ['ALREADY_DONE'],
  decide: ({ reopensTo }, _reopened: RecordDossierReopened, { now }) =>
    reopensTo === undefined ? refuse('ALREADY_DONE') : accept<DossierReopened>({ type: 'dossier-reopened', at: now }),
});

export const dossierReopened = event({
  type: 'dossier-reopened',
  weighs: false,
  evolve: (file, _reopened: DossierReopened) => ({ ...file, reopensTo: undefined }),
});
