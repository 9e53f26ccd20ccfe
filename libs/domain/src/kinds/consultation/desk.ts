import type { DeskView } from '../../file/case/index.js';
import { oneDesk } from '../../file/engine/one-desk.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Consultation } from './consultation.js';

/** In the queue of the body's advisers, and of nobody else. */
export const desk = (file: Consultation, rules: RuleBook): DeskView => oneDesk(file, { awaiting: ['adviser'] }, rules);
