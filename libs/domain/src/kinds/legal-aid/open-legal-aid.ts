import type { Clock } from '../../clocks/index.js';
import type { OpenLegalAid } from '../../file/case/index.js';
import { begun } from '../../file/engine/begun.js';
import type { CaseId, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { beginning, opening } from './define.js';

export interface LegalAidOpened extends Omit<OpenLegalAid, 'type' | 'clock'> {
  readonly type: 'legal-aid-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly opens: Clock;
}

/** Only the case that its worker sends opens it; there it was checked who is asked, and until when. */
export const openLegalAid = opening({
  type: 'open-legal-aid',
  opens: 'errand',
  refusals: [],
  decide(_none, { clock: opens, type: _type, ...asked }: OpenLegalAid, { by, caseId, now }) {
    if (by.kind !== 'effect' || by.file !== asked.about.caseId) return refuse('NOT_YOUR_CASE');
    return accept<LegalAidOpened>({ type: 'legal-aid-opened', at: now, caseId, ...asked, opens });
  },
});

export const legalAidOpened = beginning({
  type: 'legal-aid-opened',
  begin: ({ about, applicant, body, caseId, here, matter, opens, parts, until }: LegalAidOpened) => ({
    ...{ kind: 'legal-aid', stage: 'asked', caseId, here, about, matter, applicant, body, parts, until },
    ...begun(opens),
  }),
});
