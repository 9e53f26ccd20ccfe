import type { CaseKind, CaseRecord, DecisionContext, OutgoingMessage } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, exhausted } from '../../kernel/index.js';
import { commands, refuseClockCommand } from './allowed-commands.js';
import type { ClockCommand } from './commands.js';
import { isClockCommand } from './commands.js';
import type { ClockEvent } from './events.js';
import { isClockEvent } from './events.js';
import { clockLines } from './clock-lines.js';
import { evolveClock } from './evolve-clock.js';
import { keepPauses } from './keep-pauses.js';
import { migrateCase } from './migrate-case.js';
import { pause, resume } from './pause-clock.js';
import { recount } from './recount.js';
import { refuseUnknownRegion, regionSaid, sayRegion } from './say-region.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { extended } from '../../file/engine/extended-law.js';

/**
 * A law with the commands that every clock obeys, whatever it measures: stopped by an emergency and started again,
 * counted by another edition of its calendar, moved to newer rules. The law itself knows nothing of them.
 */
export function withClockCommands<
  Kind extends CaseKind,
  File extends Staged,
  Command extends Typed,
  Event extends Typed,
>(law: LawOn<Kind, File, Command, Event>): LawOn<Kind, File, Command | ClockCommand, Event | ClockEvent> {
  type Happened = Event | ClockEvent;
  const withClock = extended(law, {
    commands,
    isCommand: (command: Command | ClockCommand): command is ClockCommand => isClockCommand(command),
    isEvent: (event: Happened): event is ClockEvent => isClockEvent(event),
    decide: decideClock,
    evolve: evolveClock,
  });
  return {
    ...withClock,
    decide(file, command, context) {
      const region = file === undefined ? regionIn(command) : undefined;
      const unknown = isClockCommand(command) ? undefined : refuseUnknownRegion(region, context);
      const decision = unknown ?? withClock.decide(file, command, context);
      if (decision.outcome === 'refused' || decision.events.length === 0) return decision;
      const events = region === undefined ? decision.events : [...decision.events, regionSaid(region, context)];
      // Nearly always nothing is paused, and then there is nothing to keep up and no file to work out ahead.
      if (!isClockCommand(command) && !mayHold(file, context)) return accept<Happened>(...events);
      const after = events.reduce<File | undefined>((one, event) => withClock.evolve(one, event), file);
      return after === undefined ? decision : accept<Happened>(...events, ...keepPauses(after, context));
    },
    allowed(file, by) {
      const may = commands
        .map(({ type }) => type)
        .filter((type) => refuseClockCommand(file, type, file.stage, by, undefined) === undefined);
      return [...law.allowed(file, by), ...may];
    },
    publish(events, after, rules) {
      const ours = events.filter((event): event is ClockEvent => isClockEvent(event));
      const messages = withClock.publish(events, after, rules);
      const shown = ours.findLast((event) => clockLines({ ...after, pauses: [] }, event).length > 0);
      if (shown === undefined || messages.some(tellsStatus)) return messages;
      return [...messages, ...(law.news?.(after, shown.at, rules) ?? [])];
    },
  };
}

/** Such a message shows the page as it is after all that happened, and so the clock as well. */
const tellsStatus = (message: OutgoingMessage): boolean => 'status' in message;

/** Whoever opens a file may say in the same breath where the worker is. */
const regionIn = (command: object): string | undefined =>
  'region' in command && typeof command.region === 'string' ? command.region : undefined;

/** A pause holds the file already, or one is in force that could. */
const mayHold = (file: CaseRecord | undefined, { pauses: inForce }: DecisionContext): boolean =>
  (file?.pauses?.length ?? 0) > 0 || (inForce?.length ?? 0) > 0;

function decideClock(file: Staged, command: ClockCommand, context: DecisionContext): Decision<ClockEvent> {
  const refusal = refuseClockCommand(file, command.type, file.stage, context.by, context.here);
  if (refusal !== undefined) return refusal;
  switch (command.type) {
    case 'pause-clock':
      return pause(file, command, context);
    case 'resume-clock':
      return resume(file, command, context);
    case 'recount':
      return recount(file, command, context);
    case 'migrate-case':
      return migrateCase(file, command, context);
    case 'say-region':
      return sayRegion(file, command, context);
    default:
      return exhausted(command);
  }
}
