import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, LocalizedText, OfficerId } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { command, event } from '../review-file/define.js';

/** An officer whom the draw named declares a conflict of interest; somebody else is drawn for the same seat. */
export interface Recuse {
  readonly type: 'recuse';
  readonly reasons: LocalizedText;
}
export interface OfficerRecused {
  readonly type: 'officer-recused';
  readonly at: Instant;
  readonly seat: 'reviewer' | 'approver';
  readonly officer: OfficerId;
  readonly reasons: LocalizedText;
}

/** The reasons stand in the journal and not on the worker's page: they are about the officer. */
export const recuse = command({
  type: 'recuse',
  givenBy: { 'host-review': ['reviewer', 'approver'], 'compensation-pending': ['reviewer', 'approver'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING'],
  decide({ approver, reviewer }, { reasons }: Recuse, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_ASSIGNED_TO_YOU');
    const seat = by.id === reviewer ? 'reviewer' : by.id === approver ? 'approver' : undefined;
    if (seat === undefined) return refuse('NOT_ASSIGNED_TO_YOU');
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      accept<OfficerRecused>({ type: 'officer-recused', at: now, seat, officer: by.id, reasons })
    );
  },
});

/** What the officer proposed goes with them. */
export const officerRecused = event({
  type: 'officer-recused',
  evolve: (file, { officer, seat }: OfficerRecused) => ({
    ...file,
    [seat]: undefined,
    ...(file.proposal?.by === officer ? { proposal: undefined } : {}),
    excluded: [...new Set([...(file.excluded ?? []), officer])],
  }),
  lines: ({ host }, { at, type }) => [line(host.country, at, type)],
});
