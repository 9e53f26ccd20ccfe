import type { DocumentEntry } from '@puente/contracts/dossier';
import { createContext, useContext } from 'react';
import type { Field } from './fields.js';
import type { Typed } from './read-body.js';
import type { Unit } from './units.js';

/** What a form is filled from: what was typed before, what the node found wrong with it, and what of the case can be chosen. */
export interface Filling {
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, string>>;
  readonly units: readonly Unit[];
  readonly documents: readonly DocumentEntry[];
}

/** Around the fields of one form. */
export const FillingContext = createContext<Filling>({ typed: {}, faults: {}, units: [], documents: [] });
export const useFilling = (): Filling => useContext(FillingContext);

/** A field, and its name in the body and in the form. */
export interface At {
  readonly field: Field;
  readonly path: string;
}
