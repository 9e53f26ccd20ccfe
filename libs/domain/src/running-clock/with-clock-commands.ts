import type { CaseKind, CaseLaw, CaseRecord, DecisionContext, OutgoingMessage } from '../case/index.js';
import type { Decision } from '../kernel/index.js';
import { accept, exhausted, refuse } from '../kernel/index.js';
import { allowedCommands, refuseClockCommand } from './allowed-commands.js';
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

interface Staged extends CaseRecord {
  readonly stage: string;
}
interface Typed {
  readonly type: string;
}

/**
 * A law with the commands that every clock obeys, whatever it measures: stopped by an emergency and started again,
 * counted by another edition of its calendar, moved to newer rules. The law itself knows nothing of them.
 */
export function withClockCommands<
  Kind extends CaseKind,
  File extends Staged,
  Command extends Typed,
  Event extends Typed,
>(
  law: CaseLaw<File, Command, Event> & { readonly kind: Kind },
): CaseLaw<File, Command | ClockCommand, Event | ClockEvent> & { readonly kind: Kind } {
  type Happened = Event | ClockEvent;
  const evolve = (file: File | undefined, event: Happened): File => {
    if (!isClockEvent(event)) return law.evolve(file, event);
    if (file === undefined) throw new TypeError(`a file does not begin with ${event.type}`);
    return evolveClock(file, event);
  };
  return {
    ...law,
    evolve,
    decide(file, command, context) {
      const region = file === undefined ? regionIn(command) : undefined;
      const decision: Decision<Happened> = isClockCommand(command)
        ? decideClock(file, command, context)
        : (refuseUnknownRegion(region, context) ?? law.decide(file, command, context));
      if (decision.outcome === 'refused' || decision.events.length === 0) return decision;
      const events = region === undefined ? decision.events : [...decision.events, regionSaid(region, context)];
      const after = events.reduce<File | undefined>((one, event) => evolve(one, event), file);
      return after === undefined ? decision : accept<Happened>(...events, ...keepPauses(after, context));
    },
    allowed(file, by) {
      const clock = Object.keys(allowedCommands) as ClockCommand['type'][];
      const may = clock.filter((type) => refuseClockCommand(file, type, file.stage, by, undefined) === undefined);
      return [...law.allowed(file, by), ...may];
    },
    publish(events, after, rules) {
      const ours = events.filter((event): event is ClockEvent => isClockEvent(event));
      const theirs = events.filter((event) => !isClockEvent(event)) as Event[];
      const messages = law.publish(theirs, after, rules);
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

function decideClock(file: Staged | undefined, command: ClockCommand, context: DecisionContext): Decision<ClockEvent> {
  if (file === undefined) return refuse('NO_SUCH_CASE', { caseId: context.caseId });
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
