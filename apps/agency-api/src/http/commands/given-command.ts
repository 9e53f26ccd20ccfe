import type { CaseId, CommandId } from '@puente/domain/kernel';
import type { Caller } from '../access/caller.js';

/** A command as it came in over HTTP: who gives what, on which file, as read in which version. */
export interface GivenCommand<Name extends string = string> {
  readonly type: Name;
  readonly caseId: CaseId;
  /** Parsed with the schema of the route. */
  readonly body: unknown;
  readonly by: Caller;
  readonly commandId: CommandId;
  /** Tells a repeated request from another one under the same key. */
  readonly hash: string;
  readonly seen: number | undefined;
  /** What the file is opened for, where the command is a look. */
  readonly purpose?: string;
}

/** What was answered, with the version of the file for `ETag`. */
export interface GivenAnswer<Answer extends { readonly version: number }> {
  readonly answer: Answer;
  readonly repeated: boolean;
}

/** Whoever takes the commands of a family and settles them. */
export interface TakesCommands<Name extends string, Answer extends { readonly version: number }> {
  /** @throws {RefusalProblem} where the law refuses, or the caller does not see the file */
  give(given: GivenCommand<Name>): Promise<GivenAnswer<Answer>>;
}
