import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

/** A supervisor has seen what another country told. */
export interface NoteAlert {
  readonly type: 'note-alert';
}

export interface AlertMinded {
  readonly type: 'alert-minded';
  readonly at: Instant;
}

export const noteAlert = command({
  type: 'note-alert',
  givenBy: { received: ['supervisor'] },
  refusals: [],
  decide: (_file, _note: NoteAlert, { now }) => accept<AlertMinded>({ type: 'alert-minded', at: now }),
});

export const alertMinded = event({
  type: 'alert-minded',
  evolve: (file, _minded: AlertMinded) => ({ ...file, stage: 'noted' }),
});
