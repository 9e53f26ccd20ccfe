import { BreachBody } from '@puente/contracts/bodies';
import type { Field } from '../act/index.js';
import { fieldsFor, fieldsOf } from '../act/index.js';

/** What is done with a breach by a form, the likely one first. */
export const breachCommands = [
  'confirm-breach',
  'record-authority-told',
  'record-person-told',
  'close-breach',
  'dismiss-breach',
] as const;
/** Where the notes stand, and not among what is to be done. */
export const notes = 'add-note' as const;
export type BreachCommand = (typeof breachCommands)[number] | typeof notes;
export const isBreachCommand = (name: string | undefined): name is BreachCommand =>
  name === notes || breachCommands.some((command) => command === name);
export const fieldsOfBreach = (command: BreachCommand): readonly Field[] => fieldsOf(command);

/** Numbers of cases are put in at once, as a list that somebody has. */
export const newBreachFields: readonly Field[] = fieldsFor(BreachBody).map((field) =>
  field.name === 'cases' ? { name: 'cases', kind: 'text', atMost: undefined, optional: false } : field,
);

/** As they stand in a letter or a spreadsheet: each on a line of its own, or between commas or blanks. */
export const numbersIn = (text: unknown): string[] =>
  typeof text === 'string' ? [...new Set(text.split(/[\s,;]+/).filter((each) => each !== ''))] : [];
