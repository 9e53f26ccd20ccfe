import { CommandPreview } from '@puente/contracts/answers/cases';
import type { CommandText, PersonCommand } from '@puente/contracts/commands';
import { commandTexts } from '@puente/contracts/commands';
import type { ProblemDocument } from '@puente/contracts/problem';
import { apiPath } from '@puente/web/asking';
import { saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';

/** What follows from a decision that is typed: what its person will read, or why the law would refuse it. */
export type Foreseen = { readonly foreseen: CommandPreview } | { readonly problem: ProblemDocument } | undefined;

/** Undefined of what decides nothing, and where the node does not say: the decision can be read once more all the same. */
export async function foresee(visit: Visit, caseId: string, command: PersonCommand, body: object): Promise<Foreseen> {
  if ((commandTexts[command] as CommandText).decision !== true) return undefined;
  const said = await visit.api.give(apiPath`/cases/${caseId}/previews/${command}`, body, CommandPreview, {});
  if (said.outcome === 'down') return undefined;
  if (said.outcome === 'said') return { foreseen: said.answer };
  const { code, errors, status } = said.problem;
  if (status === 401 || status === 404) return saidOr(said, visit);
  // An auditor decides and is shown no preview; a decision that comes through a door of its own is foreseen by nobody.
  return code === 'NOT_YOUR_ROLE' || errors.some(({ field }) => field.startsWith('path.'))
    ? undefined
    : { problem: said.problem };
}
