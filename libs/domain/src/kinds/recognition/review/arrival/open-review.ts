import type { Filing } from '../../../../file/case/index.js';
import { filedBy } from '../../../../file/engine/assisted.js';
import { empty, opened } from '../../../../file/engine/begun.js';
import { isHost } from '../../../../file/engine/parties.js';
import { filingLines } from '../../filing/filing-lines.js';
import type { DraftOpened, OpenDraft } from '../../filing/index.js';
import { draftRefusals, openDraft } from '../../filing/open-draft.js';
import { beginning, filer, opening } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** Filed in the host country, where the worker is: the draft is this file; the home country opens its own on submission. */
export const openReview = opening({
  type: 'open-draft',
  opens: filer,
  refusals: draftRefusals,
  decide: (_none, command: OpenDraft, context) => openDraft(command, context, (filing) => isHost(filing, context.here)),
});

export const draftOpened = beginning({
  type: 'draft-opened',
  begin({ assisted, caseId, filing, opens }: DraftOpened) {
    const host = filing.hosts.find(({ country }) => country === filing.filedIn);
    if (host === undefined) throw new TypeError(`${caseId} was filed where it is not reviewed`);
    return { ...fresh(caseId, filing), ...opened(empty, opens), stage: 'draft', host, ...filedBy(assisted) };
  },
  lines: (_none, { filing }) => filingLines(filing),
});

export const fresh = (caseId: RecognitionReview['caseId'], filing: Filing) =>
  ({
    kind: 'recognition-review',
    caseId,
    filing,
    ...empty,
    proposed: [],
    tests: [],
    consultations: [],
    refusalFinal: false,
  }) as const;
