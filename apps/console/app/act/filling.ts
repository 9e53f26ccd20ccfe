import type { DocumentEntry } from '@puente/contracts/dossier';
import type { CaseView, PrecedentsView } from '@puente/contracts/answers/cases';
import type { SuggestionsView } from '@puente/contracts/answers/reviewing';
import { createContext, useContext } from 'react';
import type { z } from 'zod';
import type { DecisionText } from './decision-texts.js';
import type { Field } from './fields.js';
import type { Typed } from './read-body.js';
import type { Unit } from './units.js';

/** What a form is filled from: what was typed before, what the node found wrong with it, and what of the case can be chosen. */
export interface Filling {
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, string>>;
  readonly units: readonly Unit[];
  readonly documents: readonly DocumentEntry[];
  /** False where no list has room for one more than was said before. */
  readonly room?: boolean;
  /** What is chosen from a list that the node has. */
  readonly lists?: Lists;
  /** What may be chosen from such a list, or typed where it is not on it. */
  readonly proposed?: Lists;
  /** What stands ready to be said in a field, for the officer to complete. */
  readonly texts?: readonly DecisionText[];
  /** Beside each unit that is decided on: what the equivalence says of it, and what was decided before. */
  readonly compared?: NonNullable<z.output<typeof CaseView>['comparison']>['units'];
  readonly precedents?: PrecedentsView | undefined;
  /** Of the whole certificate, beside what the equivalence says. */
  readonly suggestions?: SuggestionsView['items'] | undefined;
}

/** By the name of a field: each value, and what it is called. */
export type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The list of a field, where there is one. */
export const listOf = (lists: Lists | undefined, name: string): Lists[string] | undefined =>
  lists !== undefined && Object.hasOwn(lists, name) ? lists[name] : undefined;

/** Around the fields of one form. */
export const FillingContext = createContext<Filling>({ typed: {}, faults: {}, units: [], documents: [] });
export const useFilling = (): Filling => useContext(FillingContext);

/** A field, and its name in the body and in the form. */
export interface At {
  readonly field: Field;
  readonly path: string;
}
