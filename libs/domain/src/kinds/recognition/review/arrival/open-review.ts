import type { DecisionContext } from '../../../../file/case/index.js';
import type { OpenDraft } from '../../filing/index.js';
import { openDraft } from '../../filing/open-draft.js';
import type { Decision } from '../../../../kernel/index.js';
import { isHost } from '../../../../file/engine/parties.js';
import type { ReviewEvent } from '../events.js';

/** Filed in the host country, where the worker is: the draft is this file; the home country opens its own on submission. */
export const openReview = (command: OpenDraft, context: DecisionContext): Decision<ReviewEvent> =>
  openDraft(command, context, (filing) => isHost(filing, context.here));
