import type { CaseKind } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import type { Annexed, AnnexGrounds } from '../annexes/index.js';
import { annexOpened } from '../annexes/index.js';
import { askLegalAid } from './ask-legal-aid.js';
import { hearLegalAid, legalAidHeard } from './hear-legal-aid.js';

const commandsOn = (grounds: Annexed) => [askLegalAid(grounds), hearLegalAid] as const;
const events = [annexOpened, legalAidHeard] as const;

/** A law whose worker can send the case to a body of legal aid. Source: procedure, "a button for legal aid that carries the file". */
export const withLegalAid = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
  grounds: AnnexGrounds<File>,
): LawOn<Kind, File, Command | CommandIn<ReturnType<typeof commandsOn>>, Event | EventIn<typeof events>> =>
  lawAround(law, {
    commands: commandsOn({ ...grounds, kind: law.kind }),
    events,
    here: (file) => grounds.here(file),
  });
