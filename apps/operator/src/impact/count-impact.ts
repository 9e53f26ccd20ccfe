import { withPublished } from '@puente/country-packs/published';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { ImpactCounts } from '@puente/domain/insight/impact';
import { instant, isCaseNumber } from '@puente/domain/kernel';
import type { ApprovedContent } from '@puente/domain/kinds/rule-change';
import { takesEffect } from '@puente/domain/kinds/rule-change';
import { impactOn } from '@puente/persistence/rule-changes';
import { readCase } from '@puente/settlement/case-file';
import type { Answer, Language, Said } from '../answer/index.js';
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
  language: Language,
): Promise<Answer> {
  const found = isCaseNumber(number) ? await readCase(node.pool, number) : undefined;
  if (found?.kind !== 'rule-change')
    throw new CannotDo(
      { es: 'No hay un cambio de reglas con ese número.', en: 'There is no change of rules of that number.' },
      'NO_SUCH_CASE',
    );
  const content = found.file.approved ?? asApproved(found.file.content);
  const counts = await impactOfContent(node, content, today, progress);
  return {
    ok: true,
    data: { change: number, takesEffect: takesEffect(content), counts },
    lines: linesOf(counts, language),
  };
}

export const linesOf = (counts: ImpactCounts, language: Language): string[] =>
  (Object.keys(words) as (keyof ImpactCounts)[]).map((name) => `${words[name][language]}: ${counts[name]}`);

const words: Readonly<Record<keyof ImpactCounts, Said>> = {
  open: { es: 'trámites abiertos', en: 'open cases' },
  decided: { es: 'trámites decididos', en: 'decided cases' },
  people: { es: 'personas', en: 'people' },
  dueSooner: { es: 'plazos que vencerían antes', en: 'periods that would be due sooner' },
  dueLater: { es: 'plazos que vencerían después', en: 'periods that would be due later' },
  unitsGained: { es: 'trámites que ganarían unidades', en: 'cases that would gain units' },
  unitsLost: { es: 'trámites que perderían unidades', en: 'cases that would lose units' },
  lapse: {
    es: 'trámites en los que el silencio significaría otra cosa',
    en: 'cases in which silence would mean something else',
  },
  validity: { es: 'trámites con otra vigencia', en: 'cases with another validity' },
  standardsChanged: { es: 'trámites cuya norma cambia', en: 'cases whose standard changes' },
  standardsWithdrawn: { es: 'trámites cuya norma se retira', en: 'cases whose standard is withdrawn' },
};
