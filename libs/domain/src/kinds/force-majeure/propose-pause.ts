import type { PausedRegions, PauseReason } from '../../file/case/index.js';
import { empty } from '../../file/engine/begun.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type {
  AgencyId,
  CaseId,
  CountryCode,
  Instant,
  LocalizedText,
  OfficerId,
  PlainDate,
} from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { beginning, opening } from './define.js';
import { refuseLastDay } from './last-day.js';
import { refuseUnknownRegions } from './regions.js';

export interface ProposePause {
  readonly type: 'propose-pause';
  readonly reason: PauseReason;
  readonly regions: PausedRegions;
  readonly words: LocalizedText;
  /** On which it ends by itself. */
  readonly until: PlainDate;
  /** That declares it. */
  readonly act: LocalizedText;
}

export interface PauseProposed {
  readonly type: 'pause-proposed';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly country: CountryCode;
  readonly reason: PauseReason;
  readonly regions: PausedRegions;
  readonly words: LocalizedText;
  /** The last three are absent in journals from before a pause had a last day. */
  readonly until?: PlainDate;
  readonly act?: LocalizedText;
  readonly approval?: AgencyId;
  readonly by: OfficerId;
}

export const proposePause = opening({
  type: 'propose-pause',
  opens: ['supervisor'],
  refusals: ['UNKNOWN_REGION', 'REASONS_MISSING', 'DATE_IN_PAST', 'PAUSE_TOO_LONG', 'CASE_EXISTS'],
  decide(_none, { act, reason, regions, until, words }: ProposePause, context) {
    const { by, caseId, here, now, rules } = context;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    if (by.country !== here) return refuse('NOT_YOUR_CASE');
    return (
      refuseUnknownRegions(regions, here, rules) ??
      refuseWithoutReasons(words, 'words') ??
      refuseWithoutReasons(act, 'act') ??
      refuseLastDay(until, context) ??
      accept<PauseProposed>({
        ...{ type: 'pause-proposed', at: now, caseId, country: here, reason, regions, words, until, act },
        ...{ approval: rulesOf(rules, here).emergencies.approval, by: by.id },
      })
    );
  },
});

export const pauseProposed = beginning({
  type: 'pause-proposed',
  begin: ({ act, approval, at, by, caseId, country, reason, regions, until, words }: PauseProposed) => ({
    ...{ kind: 'force-majeure', caseId, stage: 'proposed', country, reason, regions, words },
    ...(until === undefined ? {} : { until }),
    ...(act === undefined ? {} : { act }),
    ...(approval === undefined ? {} : { approval }),
    ...{ proposedBy: by, proposedAt: at },
    ...empty,
    filers: [by],
  }),
});
