import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

/** Never by whoever raised it. */
export interface KeepAlert {
  readonly type: 'keep-alert';
  readonly reasons: LocalizedText;
}

export interface AlertKept {
  readonly type: 'alert-kept';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const keepAlert = command({
  type: 'keep-alert',
  givenBy: { contested: ['supervisor'] },
  refusals: ['SAME_PERSON', 'REASONS_MISSING'],
  decide: (_file, { reasons }: KeepAlert, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ?? accept<AlertKept>({ type: 'alert-kept', at: now, reasons }),
});

export const alertKept = event({
  type: 'alert-kept',
  evolve: (file, _kept: AlertKept) => ({ ...file, stage: 'in-force', clock: undefined }),
  lines: ({ here }, { at, reasons, type }) => [line(here, at, type, { words: reasons })],
});
