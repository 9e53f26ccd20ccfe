import { inStages } from '../../file/definition/define-command.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Credential, CredentialCopy, StatusPlace } from './credential.js';
import { carried, command, event } from './define.js';

/** The worker puts it into a wallet, whose key they hold. */
export interface AddCopy {
  readonly type: 'add-copy';
  readonly medium: CredentialCopy['medium'];
  readonly place: StatusPlace;
  readonly holderKey?: string;
}

export interface CopyAdded {
  readonly type: 'copy-added';
  readonly at: Instant;
  readonly copy: CredentialCopy;
}

/** How many copies of one credential count at the same time; a person has few phones. */
const copiesAtMost = 5;

export const nextCopy = (
  { copies }: Pick<Credential, 'copies'>,
  medium: CredentialCopy['medium'],
  place: StatusPlace,
  issuedAt: Instant,
): CredentialCopy => ({ id: `c${copies.length + 1}`, medium, place, issuedAt });

export const addCopy = command({
  type: 'add-copy',
  givenBy: inStages(carried, ['worker']),
  refusals: ['TOO_MANY_COPIES'],
  decide(file, { holderKey, medium, place }: AddCopy, { now }) {
    const live = file.copies.filter(({ ended }) => ended === undefined);
    if (live.length >= copiesAtMost) return refuse('TOO_MANY_COPIES', { atMost: copiesAtMost });
    const copy = { ...nextCopy(file, medium, place, now), ...(holderKey === undefined ? {} : { holderKey }) };
    return accept<CopyAdded>({ type: 'copy-added', at: now, copy });
  },
});

export const copyAdded = event({
  type: 'copy-added',
  evolve: (file, { copy }: CopyAdded) => ({ ...file, copies: [...file.copies, copy] }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
