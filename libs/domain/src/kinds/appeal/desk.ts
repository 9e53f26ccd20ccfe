import type { DeskView, Role } from '../../file/case/index.js';
import { oneDesk } from '../../file/engine/one-desk.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Appeal } from './appeal.js';

/** Where a queue shows the file, and whose turn it is. */
export function desk(file: Appeal, rules: RuleBook): DeskView {
  const turn: Role = file.stage === 'received' ? 'effect' : 'appeals-officer';
  return oneDesk(file, { awaiting: [turn], assigned: file.officer === undefined ? [] : [file.officer] }, rules);
}
