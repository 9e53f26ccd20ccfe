import type { Actor } from '../../file/case/index.js';
import type { OfficerId } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { Certification } from './certification.js';

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

/** Each says what they are to the worker before they act. */
export function refuseUndeclared({ declarations }: Certification, by: Actor) {
  const declared = declarations.some(({ officer }) => by.kind === 'officer' && officer === by.id);
  return declared ? undefined : refuse('CONFLICT_NOT_DECLARED');
}
