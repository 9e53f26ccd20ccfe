import type { CaseKind } from '../../file/case/index.js';
import { among, lawAround } from '../../file/definition/law-around.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { confirmHold, holdConfirmed } from './confirm-hold.js';
import { holdLifted, holdLiftProposed, liftHold } from './lift-hold.js';
import { holdPlaced, placeHold } from './place-hold.js';

const commands = [placeHold, confirmHold, liftHold] as const;
const events = [holdPlaced, holdConfirmed, holdLiftProposed, holdLifted] as const;

/** Whether it is an order of auditors, whoever holds the file. */
export const isHoldCommand = among(commands);

/** What their orders leave in a journal. */
export const holdEvents: readonly string[] = events.map(({ type }) => type);

/** A law of a file whose person's data auditors can have kept, for a time. */
export const withHolds = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
) => lawAround(law, { commands, events });
