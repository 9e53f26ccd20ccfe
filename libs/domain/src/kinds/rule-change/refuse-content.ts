import { todayIn } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { LocalizedText, PlainDate } from '../../kernel/index.js';
import { checkContent } from './check-content.js';
import type { RuleContent } from './rule-content.js';

export const todayHere = ({ here, now, rules }: DecisionContext): PlainDate =>
  todayIn(rulesOf(rules, here).calendar.timeZone, now);

/** A text is offered with reasons, and could be put in force. */
export const refuseContent = (
  { content, reasons }: { readonly content: RuleContent; readonly reasons: LocalizedText },
  context: DecisionContext,
) =>
  refuseWithoutReasons(reasons, 'reasons') ??
  checkContent(content, { here: context.here, rules: context.rules, today: todayHere(context) });
