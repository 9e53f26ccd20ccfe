import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

/** Nobody but the worker and auditors opens the dossier any more. */
export interface RecordBlocking {
  readonly type: 'record-blocking';
}

export interface DossierBlocked {
  readonly type: 'dossier-blocked';
  readonly at: Instant;
}

export const recordBlocking = command({
  type: 'record-blocking',
  givenBy: { accepted: ['effect'] },
  refusals: [],
  decide: (_file, _record: RecordBlocking, { now }) => accept<DossierBlocked>({ type: 'dossier-blocked', at: now }),
});

export const dossierBlocked = event({
  type: 'dossier-blocked',
  weighs: true,
  evolve: (file, _blocked: DossierBlocked) => ({ ...file, stage: 'blocked' }),
});
