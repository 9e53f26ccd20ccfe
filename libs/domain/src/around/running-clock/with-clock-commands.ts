import type { CaseKind, CaseRecord, DecisionContext, OutgoingMessage } from '../../file/case/index.js';
import { among, lawAround } from '../../file/definition/law-around.js';
import type { CommandIn } from '../../file/definition/law-made-of.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { accept } from '../../kernel/index.js';
import { answerMigration, declineMigration } from './answer-migration.js';
import { approveMigration } from './approve-migration.js';
import type { ClockEvent } from './clock-events.js';
import { clockLines, events as clockEvents } from './clock-events.js';
import { keepPauses } from './keep-pauses.js';
import { migrateCase } from './migrate-case.js';
import { pauseClock } from './pause-clock.js';
import { questionFell } from './question-fell.js';
import { recount } from './recount.js';
import { resumeClock } from './resume-clock.js';
import type { Place } from './say-region.js';
import { refuseUnknownPlace, saidRegion, sayRegion } from './say-region.js';

const commands = [
  pauseClock,
  resumeClock,
  recount,
  migrateCase,
  approveMigration,
  declineMigration,
  answerMigration,
  sayRegion,
] as const;
type ClockCommand = CommandIn<typeof commands>;

const isClockCommand = among(commands);
const isClockEvent = among(clockEvents);

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
  const withClock = lawAround(law, { commands, events: clockEvents });
  return {
    ...withClock,
    decide(file, command, context) {
      const said = file === undefined ? placeIn(command) : {};
      const unknown = isClockCommand(command) ? undefined : refuseUnknownPlace(said, context);
      const decision = unknown ?? withClock.decide(file, command, context);
      if (decision.outcome === 'refused' || decision.events.length === 0) return decision;
      const { region } = said;
      const events =
        region === undefined ? decision.events : [...decision.events, saidRegion({ ...said, region }, context)];
      // Nearly always nothing is paused or asked, and then there is nothing to keep up and no file to work out ahead.
      const follows = isClockCommand(command) || mayHold(file, context) || file?.migration?.asked === true;
      if (!follows) return accept<Happened>(...events);
      const after = events.reduce<File | undefined>((one, event) => withClock.evolve(one, event), file);
      return after === undefined
        ? decision
        : accept<Happened>(...events, ...keepPauses(after, context), ...questionFell(after, context));
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
const placeIn = (command: object): Partial<Place> => ({
  ...('region' in command && typeof command.region === 'string' ? { region: command.region } : {}),
  ...('municipality' in command && typeof command.municipality === 'string'
    ? { municipality: command.municipality }
    : {}),
});

/** A pause holds the file already, or one is in force that could. */
const mayHold = (file: CaseRecord | undefined, { pauses: inForce }: DecisionContext): boolean =>
  (file?.pauses?.length ?? 0) > 0 || (inForce?.length ?? 0) > 0;
