import type { DeskView } from '../case/index.js';
import { oneDesk } from '../procedure/one-desk.js';
import type { RuleBook } from '../rules/index.js';
import type { Consultation } from './consultation.js';

/** In the queue of the body's advisers, and of nobody else. */
export const desk = (file: Consultation, rules: RuleBook): DeskView => oneDesk(file, { awaiting: ['adviser'] }, rules);
