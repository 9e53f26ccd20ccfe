import type { LocalizedText } from '../../kernel/index.js';
import { command, mindsIt } from './define.js';
import { proposeAct } from './propose-act.js';
import { refuseToPropose } from './second-person.js';

/** A suspension ends before its day. */
export interface ProposeReinstatement {
  readonly type: 'propose-reinstatement';
  readonly reasons: LocalizedText;
}

export const proposeReinstatement = command({
  type: 'propose-reinstatement',
  givenBy: { suspended: mindsIt },
  refusals: ['PROPOSAL_PENDING', 'REASONS_MISSING'],
  barred: refuseToPropose,
  decide: (file, { reasons }: ProposeReinstatement, context) =>
    proposeAct<never>(file, { act: 'reinstate', reasons }, context),
});
