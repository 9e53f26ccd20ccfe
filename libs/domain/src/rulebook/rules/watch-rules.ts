import type { LocalizedText } from '../../kernel/index.js';
import type { Step } from './agreement.js';

/** So many of something within so many hours. */
export interface Limit {
  readonly many: number;
  readonly withinHours: number;
}

/** Of how many people whose names an officer was shown in an hour a node knows who they are: more are not told apart. */
export const peopleToldApart = 5000;

/** What a country lets pass before somebody independent looks at it. */
export interface WatchRules {
  /** One officer's looks at what is somebody's; the same file within an hour is one. */
  readonly looks: Limit;
  /** Of those, looks at what neither stood in their queue nor was filed or dealt with by them. */
  readonly looksWithoutCase: Limit;
  /** People whose names one officer is shown in lists; somebody shown twice within an hour is one. */
  readonly names: Limit;
  /** Of looks without a case, how many nobody is asked to explain. */
  readonly unexplained: Limit;
  /** Wrong codes for one file; they are forgotten an hour after the last. */
  readonly failedCodes: { readonly many: number };
  /** Files that one supervisor moves from one officer to another. */
  readonly moves: Limit;
  /** Dossiers in which one telephone or address stands: a family, a shelter, or somebody who types their own. */
  readonly contacts: { readonly many: number };
  /** How long it is kept what officers searched for and why, and whose names they were shown. */
  readonly keep: { readonly months: number };
  /** An auditor's time to look at what was noticed, and to say what it was. */
  readonly review: Step;
  /** Which act says so; nowhere where these are the limits that every node begins with. */
  readonly source?: LocalizedText;
}
