import type { Instant, OfficerId, ReferenceId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ReferenceRelation } from './certification.js';
import { command, event, filer } from './define.js';

/** Somebody who can co-sign. Who it is was sealed in the dossier before. */
export interface NameReference {
  readonly type: 'name-reference';
  readonly reference: ReferenceId;
  readonly relation: ReferenceRelation;
  readonly officer?: OfficerId;
}

export interface ReferenceNamed {
  readonly type: 'reference-named';
  readonly at: Instant;
  readonly reference: ReferenceId;
  readonly relation: ReferenceRelation;
  readonly officer?: OfficerId;
}

export const nameReference = command({
  type: 'name-reference',
  givenBy: { draft: filer, 'gathering-evidence': filer, returned: filer },
  refusals: ['ALREADY_DONE'],
  decide({ references }, { reference, relation, officer }: NameReference, { now }) {
    if (references.some(({ id }) => id === reference)) return refuse('ALREADY_DONE');
    const named = officer === undefined ? {} : { officer };
    return accept<ReferenceNamed>({ type: 'reference-named', at: now, reference, relation, ...named });
  },
});

export const referenceNamed = event({
  type: 'reference-named',
  evolve(file, { reference: id, relation, officer }: ReferenceNamed) {
    const named = { id, relation, ...(officer === undefined ? {} : { officer }) };
    return { ...file, references: [...file.references, named] };
  },
});
