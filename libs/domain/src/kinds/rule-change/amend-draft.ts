import type { Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { contentRefusals } from './check-content.js';
import { command, committee, event } from './define.js';
import { heard, proposalHeard } from './heard.js';
import { refuseContent } from './refuse-content.js';
import type { Heard } from './rule-change.js';
import type { RuleContent } from './rule-content.js';

export interface AmendDraft extends Heard {
  readonly type: 'amend-draft';
  readonly content: RuleContent;
  readonly reasons: LocalizedText;
}

export interface DraftAmended extends Heard {
  readonly type: 'draft-amended';
  readonly at: Instant;
  readonly content: RuleContent;
  readonly reasons: LocalizedText;
  readonly by: OfficerId;
}

export const amendDraft = command({
  type: 'amend-draft',
  givenBy: { draft: committee },
  refusals: ['REASONS_MISSING', ...contentRefusals],
  decide(_file, amended: AmendDraft, context) {
    const refusal = refuseContent(amended, context);
    if (refusal !== undefined) return refusal;
    const { content, reasons, seal } = amended;
    const { by, now: at } = context;
    return by.kind === 'officer'
      ? accept<DraftAmended>({ type: 'draft-amended', at, content, reasons, by: by.id, ...heard(seal) })
      : refuse('NOT_YOUR_CASE');
  },
});

export const draftAmended = event({
  type: 'draft-amended',
  evolve: ({ proposalSeal: _former, ...file }, { by, content, reasons, seal }: DraftAmended) => ({
    ...{ ...file, content, reasons, proposedBy: by },
    ...proposalHeard(seal),
  }),
});
