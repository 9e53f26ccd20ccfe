import type { RefusalCode } from './refusals.js';

/**
 * What a rule answers: what happened, or why nothing did. Neither is an exception. `Code`: the refusals that it can give;
 * a definition of a command lists them, and a list that differs does not compile.
 */
export type Decision<Event, Code extends RefusalCode = RefusalCode> = Accepted<Event> | Refused<Code>;

export interface Accepted<Event> {
  readonly outcome: 'accepted';
  readonly events: readonly Event[];
}

export interface Refused<Code extends RefusalCode = RefusalCode> {
  readonly outcome: 'refused';
  readonly code: Code;
  /** What the words of the refusal are filled with; codes, dates and numbers, never personal data. */
  readonly detail: RefusalDetail;
  /** The path of the body's field at fault, dot by dot, where one is. */
  readonly field?: string;
}

export type RefusalDetail = Readonly<Record<string, string | number | readonly string[]>>;

export const accept = <Event>(...events: readonly Event[]): Accepted<Event> => ({ outcome: 'accepted', events });

export const refuse = <const Code extends RefusalCode>(
  code: Code,
  detail: RefusalDetail = {},
  field?: string,
): Refused<Code> => ({
  outcome: 'refused',
  code,
  detail,
  ...(field === undefined ? {} : { field }),
});

export const isRefused = <Answer extends object>(
  answer: Answer | undefined,
): answer is Extract<Answer, { readonly outcome: 'refused' }> =>
  answer !== undefined && 'outcome' in answer && answer.outcome === 'refused';

/** For the end of an exhaustive switch; throws where a value arrived that no version of the types knows. */
export function exhausted(value: never): never {
  throw new TypeError(`no case for ${JSON.stringify(value)}`);
}
