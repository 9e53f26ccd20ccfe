import type { DetailOf, RefusalCode } from './refusals.js';

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
  /** What `refusals` says that it names. */
  readonly detail: RefusalDetail;
  /** The path of the body's field at fault, dot by dot, where one is. */
  readonly field?: string;
}

/** As it is kept: a refusal of an earlier version may have named something else. */
export type RefusalDetail = Readonly<Record<string, string | number | readonly string[]>>;

/** Nothing may be left out of what the refusal names. */
type Filled<Code extends RefusalCode> = keyof DetailOf<Code> extends never
  ? [detail?: Readonly<Record<string, never>>, field?: string]
  : [detail: DetailOf<Code>, field?: string];

export const accept = <Event>(...events: readonly Event[]): Accepted<Event> => ({ outcome: 'accepted', events });

export const refuse = <const Code extends RefusalCode>(
  code: Code,
  ...[detail = {}, field]: Filled<Code>
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
