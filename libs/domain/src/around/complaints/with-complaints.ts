import type { CaseKind, RecordErrand } from '../../file/case/index.js';
import { among, lawAround } from '../../file/definition/law-around.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { errandRun } from '../../file/definition/upkeep.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { withErrands } from '../../file/engine/with-errands.js';
import { accept } from '../../kernel/index.js';
import { annexOpened } from '../annexes/index.js';
import type { SilenceComplained } from './complain-of-silence.js';
import { complainOfSilence, silenceComplained } from './complain-of-silence.js';
import type { Complained, ComplaintGrounds } from './grounds.js';
import { complaintSent, isArriving, isSent, messageOf, refuseArriving, withWhatWaits } from './pass-on.js';
import type { OrderReceived } from './receive-order.js';
import { orderDue, orderReceived, receiveOrder } from './receive-order.js';
import type { SilenceEnded } from './silence-ended.js';
import { closings, isClosing, orderEnded, silenceEnded, silenceOver } from './silence-ended.js';

const commandsOn = (grounds: Complained) => [complainOfSilence(grounds), receiveOrder(grounds)] as const;
const events = [
  annexOpened,
  silenceComplained,
  orderReceived,
  silenceEnded,
  orderEnded,
  complaintSent,
  errandRun<Staged>(),
] as const;

/** What the other country's page says of it as well. */
const isTold = among([silenceComplained, orderReceived, silenceEnded]) as (
  event: Typed,
) => event is SilenceComplained | OrderReceived | SilenceEnded;

/**
 * A law whose silence has a remedy (R10): where a period passed, escalated and passed once more, the worker complains to the
 * appeals body, which orders a decision by a day. That day is the authority's new period. What is done before closes the
 * complaint by itself.
 */
export const withComplaints = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
  grounds: ComplaintGrounds<File>,
): LawOn<
  Kind,
  File,
  Command | CommandIn<ReturnType<typeof commandsOn>> | RecordErrand,
  Event | EventIn<typeof events>
> => {
  type Happened = Event | EventIn<typeof events>;
  const known: Complained = { ...grounds, kind: law.kind };
  const around = lawAround(law, {
    commands: commandsOn(known),
    events,
    isErrand: isClosing,
    here: (file) => grounds.here(file),
  });
  const complaining = withErrands(around, { due: closings, isOurs: isClosing });
  return {
    ...complaining,
    status(file, rules) {
      const status = complaining.status(file, rules);
      return status && withWhatWaits(status, file, known);
    },
    publish(happened, after, rules) {
      const messages = [...complaining.publish(happened, after, rules), ...happened.filter(isSent).map(messageOf)];
      const told = happened.findLast(isTold);
      // The page as it is after all that happened is told once.
      if (told === undefined || messages.some((message) => 'status' in message)) return messages;
      return [...messages, ...(law.news?.(after, told.at, rules) ?? [])];
    },
    decide(file, command, context) {
      if (file !== undefined && isArriving(command)) {
        const refusal = refuseArriving(file, command, known, context);
        const complain = { type: 'complain-of-silence' } as const;
        return (
          refusal ?? complaining.decide(file, complain, { ...context, by: { kind: 'worker', caseId: file.caseId } })
        );
      }
      const decision = complaining.decide(file, command, context);
      if (file?.complaint === undefined || decision.outcome === 'refused') return decision;
      const after = decision.events.reduce<File | undefined>((one, event) => complaining.evolve(one, event), file);
      if (after === undefined) return decision;
      const { procedure } = grounds;
      const follows = orderDue(file, after, procedure, context) ?? silenceOver(after, procedure, context);
      return follows === undefined ? decision : accept<Happened>(...decision.events, follows);
    },
  };
};
