import type { RefusalCode } from './refusals.js';

/** What a rule answers: what happened, or why nothing did. Neither is an exception. */
export type Decision<Event> = Accepted<Event> | Refused;

export interface Accepted<Event> {
  readonly outcome: 'accepted';
  readonly events: readonly Event[];
}

export interface Refused {
  readonly outcome: 'refused';
  readonly code: RefusalCode;
  /** What the words of the refusal are filled with; codes, dates and numbers, never personal data. */
  readonly detail: RefusalDetail;
  /** The path of the body's field at fault, dot by dot, where one is. */
  readonly field?: string;
}

export type RefusalDetail = Readonly<Record<string, string | number | readonly string[]>>;

export const accept = <Event>(...events: readonly Event[]): Accepted<Event> => ({ outcome: 'accepted', events });

export const refuse = (code: RefusalCode, detail: RefusalDetail = {}, field?: string): Refused => ({
  outcome: 'refused',
  code,
  detail,
  ...(field === undefined ? {} : { field }),
});

export const isRefused = (answer: object | undefined): answer is Refused =>
  answer !== undefined && 'outcome' in answer && answer.outcome === 'refused';

/** For the end of an exhaustive switch; throws where a value arrived that no version of the types knows. */
export function exhausted(value: never): never {
  throw new TypeError(`no case for ${JSON.stringify(value)}`);
}
