import type { DueEffect, ProcessView } from '../../file/case/index.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Credential } from './credential.js';
import { nextEnd } from './ends.js';
import { nextTurn } from './season-turns.js';
import { stages } from './stages.js';
import { errands, telling, tellingEnds } from './telling.js';

/** Whatever ends first wakes the process; without an end it sleeps until somebody acts. */
export function process(file: Credential, rules: RuleBook): ProcessView {
  const { caseId, here, stage } = file;
  const making: readonly DueEffect[] = stage === 'issuing' ? [{ kind: 'issue-credential', subject: caseId }] : [];
  const pending = { effects: [...making, ...telling(file)], errands: errands(file) };
  const view = processOf(file, { stage, corridor: here, over: stages.over(file, rules), ...pending }, rules);
  const ends = [view.deadline, tellingEnds(file), nextTurn(file, rules), nextEnd(file, rules)].flatMap(
    (one) => one ?? [],
  );
  const [deadline] = ends.sort((one, other) => (one.at < other.at ? -1 : 1));
  return deadline === undefined ? view : { ...view, deadline };
}
