import type { DecisionContext } from '../../file/case/index.js';
import type { Decision, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { AddCopy, EndCopy } from './commands.js';
import type { Credential, CredentialCopy, StatusPlace } from './credential.js';
import type { CredentialEvent } from './events.js';

/** How many copies of one credential count at the same time; a person has few phones. */
const copiesAtMost = 5;

export const nextCopy = (
  { copies }: Pick<Credential, 'copies'>,
  medium: CredentialCopy['medium'],
  place: StatusPlace,
  issuedAt: Instant,
): CredentialCopy => ({ id: `c${copies.length + 1}`, medium, place, issuedAt });

export function addCopy(
  file: Credential,
  { holderKey, medium, place }: AddCopy,
  { now }: DecisionContext,
): Decision<CredentialEvent> {
  const live = file.copies.filter(({ ended }) => ended === undefined);
  if (live.length >= copiesAtMost) return refuse('TOO_MANY_COPIES', { atMost: copiesAtMost });
  const copy = { ...nextCopy(file, medium, place, now), ...(holderKey === undefined ? {} : { holderKey }) };
  return accept<CredentialEvent>({ type: 'copy-added', at: now, copy });
}

export function endCopy(file: Credential, { copy: id }: EndCopy, { now }: DecisionContext): Decision<CredentialEvent> {
  const copy = file.copies.find((one) => one.id === id);
  if (copy === undefined) return refuse('NO_SUCH_COPY', {}, 'copy');
  if (copy.ended !== undefined) return refuse('ALREADY_DONE');
  return accept<CredentialEvent>({ type: 'copy-ended', at: now, copy: id, why: 'lost' });
}
