import { withPublished } from '@puente/country-packs/published';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { ImpactCounts } from '@puente/domain/insight/impact';
import { instant, isCaseNumber } from '@puente/domain/kernel';
import type { ApprovedContent } from '@puente/domain/kinds/rule-change';
import { takesEffect } from '@puente/domain/kinds/rule-change';
import { impactOn } from '@puente/persistence/rule-changes';
import { readCase } from '@puente/settlement/case-file';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { OpenNode } from '../node/index.js';
import { asApproved } from '../rules/index.js';

/**
 * How many files and people of the node it would touch; numbers only, because an operator sees no case.
 *
 * @param on the day on which it takes effect: ISO 8601 date
 */
export async function countImpact(
  { here, pool, rules: before }: OpenNode,
  after: LoadedRules,
  on: string,
  progress?: (done: number) => void,
): Promise<ImpactCounts> {
  const change = { here, before, after, at: instant(`${on}T18:00:00Z`) };
  return (await impactOn(pool, change, progress === undefined ? {} : { progress })).counts;
}

export async function impactOfContent(
  node: OpenNode,
  content: ApprovedContent,
  today: string,
  progress?: (done: number) => void,
): Promise<ImpactCounts> {
  const on = takesEffect(content) > today ? takesEffect(content) : today;
  return countImpact(node, withPublished(node.rules, [content]), on, progress);
}

/** Of a change that is on its way through the committee. */
export async function impactOfChange(
  node: OpenNode,
  number: string,
  today: string,
  progress: (done: number) => void,
): Promise<Answer> {
  const found = isCaseNumber(number) ? await readCase(node.pool, number) : undefined;
  if (found?.kind !== 'rule-change')
    throw new CannotDo(
      { es: 'No hay un cambio de reglas con ese número.', en: 'There is no change of rules of that number.' },
      'NO_SUCH_CASE',
    );
  const content = found.file.approved ?? asApproved(found.file.content);
  const counts = await impactOfContent(node, content, today, progress);
  return { ok: true, data: { change: number, takesEffect: takesEffect(content), counts }, lines: linesOf(counts) };
}

export const linesOf = (counts: ImpactCounts): string[] =>
  Object.entries(counts).map(([name, count]: [string, number]) => `${name}: ${count}`);
