import { inStages } from '../../file/definition/define-command.js';
import type { LocalizedText } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { Credential } from './credential.js';
import { carried, command, mindsIt } from './define.js';
import { proposeAct } from './propose-act.js';
import { refuseToPropose } from './second-person.js';

/** Without a hearing there is nothing to keep. */
export const refuseNothingToKeep = ({ hearing, stage }: Credential) =>
  hearing === undefined ? refuse('NOT_IN_THIS_STAGE', { stage, command: 'propose-keeping' }) : undefined;

/** After a hearing: it stays as it is. */
export interface ProposeKeeping {
  readonly type: 'propose-keeping';
  readonly reasons: LocalizedText;
}

export const proposeKeeping = command({
  type: 'propose-keeping',
  givenBy: inStages(carried, mindsIt),
  refusals: ['PROPOSAL_PENDING', 'REASONS_MISSING', 'NOT_IN_THIS_STAGE'],
  barred: (file, by) => refuseNothingToKeep(file) ?? refuseToPropose(file, by),
  decide: (file, { reasons }: ProposeKeeping, context) => proposeAct<never>(file, { act: 'keep', reasons }, context),
});
