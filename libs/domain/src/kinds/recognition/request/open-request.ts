import type { DecisionContext } from '../../../file/case/index.js';
import type { OpenDraft } from '../filing/index.js';
import { openDraft } from '../filing/open-draft.js';
import type { Decision } from '../../../kernel/index.js';
import type { RequestEvent } from './events.js';

/** Filed in the home country: the draft is this file. Filed elsewhere, it comes by `receive-submission`. */
export const openRequest = (command: OpenDraft, context: DecisionContext): Decision<RequestEvent> =>
  openDraft(command, context, (filing) => filing.home === context.here);
