import type { Actor } from '../../file/case/index.js';
import { refuse } from '../../kernel/index.js';
import type { Credential } from './credential.js';

/** What the appeals body sent back is decided by people who took no part in it. */
const refuseAgain = ({ excluded = [] }: Credential, by: Actor) =>
  by.kind === 'officer' && excluded.includes(by.id) ? refuse('SAME_PERSON') : undefined;

/** One proposal at a time, and none of those who decided what was sent back. */
export const refuseToPropose = (file: Credential, by: Actor) =>
  file.proposal === undefined ? refuseAgain(file, by) : refuse('PROPOSAL_PENDING');

/** Whoever proposed something of it does not judge that as well. */
export function refuseAlone(file: Credential, by: Actor) {
  const { proposal } = file;
  if (proposal === undefined) return refuse('NO_PROPOSAL');
  return by.kind === 'officer' && by.id === proposal.by ? refuse('SAME_PERSON') : refuseAgain(file, by);
}
