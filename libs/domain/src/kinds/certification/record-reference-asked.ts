import type { Instant, ReferenceId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event, namesake } from './define.js';
import { withReference } from './references.js';

/** Outcome of asking them. */
export interface RecordReferenceAsked {
  readonly type: 'record-reference-asked';
  readonly reference: ReferenceId;
}

export interface ReferenceAsked {
  readonly type: 'reference-asked';
  readonly at: Instant;
  readonly reference: ReferenceId;
}

export const recordReferenceAsked = command({
  type: 'record-reference-asked',
  givenBy: { 'gathering-evidence': ['effect'] },
  refusals: ['NO_SUCH_REFERENCE', 'ALREADY_DONE'],
  decide(file, { reference: id }: RecordReferenceAsked, { now }) {
    const reference = file.references.find((one) => one.id === id);
    if (reference === undefined) return refuse('NO_SUCH_REFERENCE');
    if (reference.askedAt !== undefined) return refuse('ALREADY_DONE');
    return accept<ReferenceAsked>({ type: 'reference-asked', at: now, reference: id });
  },
});

export const referenceAsked = event({
  type: 'reference-asked',
  weighs: false,
  evolve: (file, { at, reference }: ReferenceAsked) =>
    withReference(file, reference, (one) => ({ ...one, askedAt: at })),
  lines: namesake,
});
