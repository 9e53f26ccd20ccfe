import { filedBy } from '../../../file/engine/assisted.js';
import { begun } from '../../../file/engine/begun.js';
import type { DraftOpened, OpenDraft } from '../filing/index.js';
import { filingLines } from '../filing/filing-lines.js';
import { draftRefusals, openDraft } from '../filing/open-draft.js';
import { beginning, filer, opening } from './define.js';
import type { RecognitionRequest } from './recognition-request.js';

/** Filed in the home country: the draft is this file. Filed elsewhere, it comes by `receive-submission`. */
export const openRequest = opening({
  type: 'open-draft',
  opens: filer,
  refusals: draftRefusals,
  decide: (_none, command: OpenDraft, context) => openDraft(command, context, (filing) => filing.home === context.here),
});

export const draftOpened = beginning({
  type: 'draft-opened',
  begin: ({ assisted, ...opened }: DraftOpened) => ({
    ...fresh(opened),
    stage: 'draft',
    ...filedBy(assisted),
  }),
  lines: (_none, { filing }) => filingLines(filing),
});

export const fresh = ({
  caseId,
  filing,
  opens,
}: Pick<DraftOpened, 'caseId' | 'filing' | 'opens'>): Omit<RecognitionRequest, 'stage'> => ({
  ...unopened({ caseId, filing }),
  ...begun(opens),
});

/** Before any period. */
export const unopened = ({ caseId, filing }: Pick<RecognitionRequest, 'caseId' | 'filing'>) =>
  ({
    kind: 'recognition-request',
    caseId,
    filing,
    asked: [],
    paperless: false,
    transmittedTo: [],
    news: {},
    outcomes: {},
  }) as const;
