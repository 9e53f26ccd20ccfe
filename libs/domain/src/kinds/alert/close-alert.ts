import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

/** It is taken back, with reasons; whoever was told of it is told so. */
export interface CloseAlert {
  readonly type: 'close-alert';
  readonly reasons: LocalizedText;
}

/** `reasons`: only where it was raised. */
export interface AlertClosed {
  readonly type: 'alert-closed';
  readonly at: Instant;
  readonly reasons?: LocalizedText;
}

export const closeAlert = command({
  type: 'close-alert',
  givenBy: { 'in-force': ['supervisor'], contested: ['supervisor'], kept: ['supervisor'] },
  refusals: ['REASONS_MISSING'],
  decide: (file, { reasons }: CloseAlert, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<AlertClosed | NoticeRaised>({ type: 'alert-closed', at: now, reasons }, raise(file, 'alert-closed', now)),
});

export const alertClosed = event({
  type: 'alert-closed',
  weighs: true,
  evolve: (file, _closed: AlertClosed) => ({ ...file, stage: 'closed', clock: undefined, appeal: undefined }),
  lines: ({ here }, { at, reasons, type }) => [line(here, at, type, { words: reasons })],
});
