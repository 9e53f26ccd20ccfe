import type { CaseKind, CaseLaw, CaseRecord, CommandFacts, DecisionContext } from '../case/index.js';
import type { Decision } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';

export interface Staged extends CaseRecord {
  readonly stage: string;
}
export interface Typed {
  readonly type: string;
}

export type LawOn<Kind extends CaseKind, File, Command, Event> = CaseLaw<File, Command, Event> & {
  readonly kind: Kind;
};

/** What happens to files of every kind, or of several, and is no concern of their own laws. */
interface Extension<File, Command, Event, MoreCommand extends Typed, MoreEvent extends Typed> {
  /** Those in every stage stand under the name `*`. */
  readonly commands?: readonly CommandFacts[];
  readonly isCommand: (command: Command | MoreCommand) => command is MoreCommand;
  readonly isEvent: (event: Event | MoreEvent) => event is MoreEvent;
  /** These commands are about a file that there is. */
  readonly decide: (file: File, command: MoreCommand, context: DecisionContext) => Decision<Event | MoreEvent>;
  readonly evolve: (file: File, event: MoreEvent) => File;
}

/** A law with more commands and events, of which it knows nothing: it is neither asked about them nor told of them. */
export function extended<
  Kind extends CaseKind,
  File extends Staged,
  Command extends Typed,
  Event extends Typed,
  MoreCommand extends Typed,
  MoreEvent extends Typed,
>(
  law: LawOn<Kind, File, Command, Event>,
  more: Extension<File, Command, Event, MoreCommand, MoreEvent>,
): LawOn<Kind, File, Command | MoreCommand, Event | MoreEvent> {
  return {
    ...law,
    commands: [...law.commands, ...(more.commands ?? [])],
    decide(file, command, context): Decision<Event | MoreEvent> {
      if (!more.isCommand(command)) return law.decide(file, command, context);
      return file === undefined
        ? refuse('NO_SUCH_CASE', { caseId: context.caseId })
        : more.decide(file, command, context);
    },
    evolve(file, event) {
      if (!more.isEvent(event)) return law.evolve(file, event);
      if (file === undefined) throw new TypeError(`a file does not begin with ${event.type}`);
      return more.evolve(file, event);
    },
    publish: (events, after, rules) =>
      law.publish(
        events.filter((event): event is Event => !more.isEvent(event)),
        after,
        rules,
      ),
  };
}
