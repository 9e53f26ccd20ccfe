import type { Field, Lists, Typed, Unit } from '../act/index.js';

export type Body = Readonly<Record<string, unknown>>;

/** What is written: a revocation is the text of an adoption that ends. */
export type Subject = 'equivalence' | 'checkpoint' | 'adoption' | 'revocation' | 'agreement';

/** A text of a change of rules as its form asks for it. */
export interface Text {
  readonly subject: Subject;
  readonly fields: readonly Field[];
  readonly begins: Typed;
  readonly lists: Lists;
  readonly units: readonly Unit[];
  /** What is part of the text and asked of nobody. */
  readonly fixed: Body;
}

/** A text of the law. */
export const words = (name: string): Field => ({ name, kind: 'words', english: true, optional: false });
export const day = (name: string, optional: boolean): Field => ({ name, kind: 'date', optional });
export const choice = (name: string, of: readonly string[]): Field => ({ name, kind: 'choice', of, optional: false });
export const reasons: Field = { name: 'reasons', kind: 'words', optional: false };
