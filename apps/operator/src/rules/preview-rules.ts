import { todayIn } from '@puente/domain/clocks';
import type { Instant } from '@puente/domain/kernel';
import { refusalText } from '@puente/words/refusals';
import { checkContent, referenceOf, sideBySide, takesEffect } from '@puente/domain/kinds/rule-change';
import type { RuleContent } from '@puente/domain/kinds/rule-change';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { Answer, Language } from '../answer/index.js';
import type { OpenNode } from '../node/index.js';

/**
 * What a file of rules would bring: whether it could be proposed, and of an equivalence both standards side by side.
 * Nothing is put in force from a command line: that is the committee's.
 */
export function previewRules(node: OpenNode, content: RuleContent, now: Instant, language: Language): Answer {
  const { here, rules } = node;
  const zone = rulesOf(rules, here).calendar.timeZone;
  const refusal = checkContent(content, { here, rules, today: todayIn(zone, now) });
  const head = { subject: content.subject, reference: referenceOf(content), takesEffect: takesEffect(content) };
  const title = `${head.subject} ${head.reference} (${head.takesEffect})`;
  if (refusal !== undefined) {
    const { code, detail, field } = refusal;
    const said = refusalText(code, detail, language);
    return {
      ok: false,
      data: { ...head, refusal: { code, detail, field, said } },
      lines: [title, `✗ ${field ?? ''} ${said}`],
    };
  }
  if (content.subject !== 'equivalence') return { ok: true, data: head, lines: [title] };
  const beside = sideBySide(content.equivalence, rules);
  const rows = beside.rows.map(({ unit, coverage, before, coveredBy }) => {
    const change = before === undefined || before === coverage ? coverage : `${before} → ${coverage}`;
    return `  ${unit.code}: ${change}  [${coveredBy.map(({ code }) => code).join(', ')}]`;
  });
  return { ok: true, data: { ...head, sideBySide: beside }, lines: [title, ...rows] };
}
