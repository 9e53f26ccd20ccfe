import { inStages } from '../../file/definition/define-command.js';
import type { LocalizedText } from '../../kernel/index.js';
import { carried, command, mindsIt } from './define.js';
import { refuseUnasked, refuseUnheard } from './hearing.js';
import { proposeAct } from './propose-act.js';
import { refuseToPropose } from './second-person.js';

export interface ProposeRevocation {
  readonly type: 'propose-revocation';
  readonly reasons: LocalizedText;
}

export const proposeRevocation = command({
  type: 'propose-revocation',
  givenBy: inStages(carried, mindsIt),
  refusals: ['PROPOSAL_PENDING', 'HEARING_NEEDED', 'HEARING_OPEN', 'REASONS_MISSING'],
  barred: (file, by) => refuseUnasked(file) ?? refuseToPropose(file, by),
  decide: (file, { reasons }: ProposeRevocation, context) =>
    proposeAct(file, { act: 'revoke', reasons }, context, refuseUnheard(file, context)),
});
