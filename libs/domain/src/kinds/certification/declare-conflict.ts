import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ConflictRelation } from './certification.js';
import { command, event } from './define.js';

/** By assessor and approver, each before they act. */
export interface DeclareConflict {
  readonly type: 'declare-conflict';
  readonly relation: ConflictRelation;
}

export interface ConflictDeclared {
  readonly type: 'conflict-declared';
  readonly at: Instant;
  readonly officer: OfficerId;
  readonly relation: ConflictRelation;
}

/** Whoever says anything but `none` is off the case at once, and the lot falls on somebody else. */
export const declareConflict = command({
  type: 'declare-conflict',
  givenBy: {
    admissible: ['assessor', 'approver'],
    'evaluation-scheduled': ['assessor', 'approver'],
    evaluated: ['approver'],
  },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'ALREADY_DONE'],
  barred: ({ declarations }, by) =>
    by.kind === 'officer' && declarations.some(({ officer }) => officer === by.id) ? refuse('ALREADY_DONE') : undefined,
  decide(_file, { relation }: DeclareConflict, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['assessor', 'approver'], yours: [by.kind] });
    return accept<ConflictDeclared>({ type: 'conflict-declared', at: now, officer: by.id, relation });
  },
});

export const conflictDeclared = event({
  type: 'conflict-declared',
  evolve(file, { at, officer, relation }: ConflictDeclared) {
    const after = { ...file, declarations: [...file.declarations, { officer, relation, at }] };
    if (relation === 'none') return after;
    const { approver, assessor } = file;
    return {
      ...after,
      assessor: assessor?.id === officer ? undefined : assessor,
      approver: approver === officer ? undefined : approver,
    };
  },
});
