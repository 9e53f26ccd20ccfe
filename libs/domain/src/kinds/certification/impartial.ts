import type { Actor } from '../../file/case/index.js';
import type { OfficerId, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { Certification } from './certification.js';
import type { CertificationCommand } from './commands.js';

/** Whoever trained, employs or is related to the worker, as declared; and what the file itself shows. */
export const conflicted = ({ application, declarations, references }: Certification): readonly OfficerId[] => [
  ...declarations.filter(({ relation }) => relation !== 'none').map(({ officer }) => officer),
  ...references.flatMap(({ officer }) => officer ?? []),
  ...application.training.flatMap(({ trainer }) => trainer ?? []),
];

/** Nor does whoever filed it, or was taken off the case. */
export const mayNotDecide = (file: Certification): readonly OfficerId[] => [
  ...conflicted(file),
  ...file.filers,
  ...file.replaced,
];

type Type = CertificationCommand['type'];
const deciding: readonly Type[] = ['record-evaluation', 'approve-evaluation', 'return-evaluation'];
const admitting: readonly Type[] = ['admit', 'return-application', 'credit-units'];

/** Asked before the draw: a conflict is said as one, and nobody decides on what they filed or proposed. */
export function refusePartial(file: Certification, { type }: { readonly type: Type }, by: Actor): Refused | undefined {
  if (by.kind !== 'officer' || !(deciding.includes(type) || admitting.includes(type))) return undefined;
  if (conflicted(file).includes(by.id)) return refuse('CONFLICT_OF_INTEREST', { relation: relationOf(file, by.id) });
  if (file.filers.includes(by.id)) return refuse('SAME_PERSON');
  const approving = type === 'approve-evaluation' || type === 'return-evaluation';
  const proposed = file.evaluation?.by === by.id || file.credits.some((credit) => credit.by === by.id);
  return approving && proposed ? refuse('SAME_PERSON') : undefined;
}

function relationOf({ application, declarations }: Certification, id: OfficerId): string {
  const declared = declarations.find(({ officer, relation }) => officer === id && relation !== 'none');
  if (declared !== undefined) return declared.relation;
  return application.training.some(({ trainer }) => trainer === id) ? 'trained' : 'reference';
}

/** Each says what they are to the worker before they act. */
export function refuseUndeclared({ declarations }: Certification, by: Actor): Refused | undefined {
  const declared = declarations.some(({ officer }) => by.kind === 'officer' && officer === by.id);
  return declared ? undefined : refuse('CONFLICT_NOT_DECLARED');
}
