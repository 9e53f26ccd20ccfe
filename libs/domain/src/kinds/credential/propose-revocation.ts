import { inStages } from '../../file/definition/define-command.js';
import type { LocalizedText } from '../../kernel/index.js';
import { carried, command, mindsIt } from './define.js';
import { refuseUnasked, refuseUnheard } from './hearing.js';
import { proposeAct } from './propose-act.js';

export interface ProposeRevocation {
  readonly type: 'propose-revocation';
  readonly reasons: LocalizedText;
}

export const proposeRevocation = command({
  type: 'propose-revocation',
  givenBy: inStages(carried, mindsIt),
  refusals: ['PROPOSAL_PENDING', 'HEARING_NEEDED', 'HEARING_OPEN', 'REASONS_MISSING'],
  barred: refuseUnasked,
  decide: (file, { reasons }: ProposeRevocation, context) =>
    proposeAct(file, { act: 'revoke', reasons }, context, refuseUnheard(file, context)),
});
