import type { PausedRegions, PauseReason } from '../../file/case/index.js';
import { empty } from '../../file/engine/begun.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { beginning, opening } from './define.js';
import { refuseUnknownRegions } from './regions.js';

export interface ProposePause {
  readonly type: 'propose-pause';
  readonly reason: PauseReason;
  readonly regions: PausedRegions;
  readonly words: LocalizedText;
}

export interface PauseProposed {
  readonly type: 'pause-proposed';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly country: CountryCode;
  readonly reason: PauseReason;
  readonly regions: PausedRegions;
  readonly words: LocalizedText;
  readonly by: OfficerId;
}

export const proposePause = opening({
  type: 'propose-pause',
  opens: ['supervisor'],
  refusals: ['UNKNOWN_REGION', 'REASONS_MISSING', 'CASE_EXISTS'],
  decide(_none, { reason, regions, words }: ProposePause, { by, caseId, here, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    if (by.country !== here) return refuse('NOT_YOUR_CASE');
    return (
      refuseUnknownRegions(regions, here, rules) ??
      refuseWithoutReasons(words, 'words') ??
      accept<PauseProposed>({
        ...{ type: 'pause-proposed', at: now, caseId, country: here, reason, regions, words, by: by.id },
      })
    );
  },
});

export const pauseProposed = beginning({
  type: 'pause-proposed',
  begin: ({ at, by, caseId, country, reason, regions, words }: PauseProposed) => ({
    ...{ kind: 'force-majeure', caseId, stage: 'proposed', country, reason, regions, words },
    ...{ proposedBy: by, proposedAt: at },
    ...empty,
    filers: [by],
  }),
});
