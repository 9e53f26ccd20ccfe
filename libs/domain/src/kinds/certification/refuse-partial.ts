import type { Actor } from '../../file/case/index.js';
import type { OfficerId } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { admit } from './admit.js';
import { approveEvaluation } from './approve-evaluation.js';
import type { Certification } from './certification.js';
import { creditUnits } from './credit-units.js';
import { conflicted } from './impartial.js';
import { recordEvaluation } from './record-evaluation.js';
import { returnApplication } from './return-application.js';
import { returnEvaluation } from './return-evaluation.js';

const typesOf = (...commands: readonly { readonly type: string }[]): readonly string[] =>
  commands.map(({ type }) => type);
const approving = typesOf(approveEvaluation, returnEvaluation);
const deciding = [...approving, ...typesOf(admit, returnApplication, creditUnits, recordEvaluation)];

/** Asked before the draw: a conflict is said as one, and nobody decides on what they filed or proposed. */
export function refusePartial(file: Certification, { type }: { readonly type: string }, by: Actor) {
  if (by.kind !== 'officer' || !deciding.includes(type)) return undefined;
  if (conflicted(file).includes(by.id)) return refuse('CONFLICT_OF_INTEREST', { relation: relationOf(file, by.id) });
  if (file.filers.includes(by.id)) return refuse('SAME_PERSON');
  const proposed = file.evaluation?.by === by.id || file.credits.some((credit) => credit.by === by.id);
  return approving.includes(type) && proposed ? refuse('SAME_PERSON') : undefined;
}

function relationOf({ application, declarations }: Certification, id: OfficerId): string {
  const declared = declarations.find(({ officer, relation }) => officer === id && relation !== 'none');
  if (declared !== undefined) return declared.relation;
  return application.training.some(({ trainer }) => trainer === id) ? 'trained' : 'reference';
}
