import type { CaseKind, OutgoingMessage } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import type { CountryCode } from '../../kernel/index.js';
import type { FileSealed, FileUnsealed } from './seal-file.js';
import { fileSealed, fileUnsealed, sealFile, unsealFile } from './seal-file.js';

const commands = [sealFile, unsealFile] as const;
const events = [fileSealed, fileUnsealed] as const;

/**
 * A law whose files stand still while their person is protected, and say so to the other countries that have them: that
 * the person is closed, or open again, and not why.
 *
 * @param others countries that have the case
 */
export const withSealing = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
  others: (file: File) => readonly CountryCode[],
): LawOn<Kind, File, Command | CommandIn<typeof commands>, Event | EventIn<typeof events>> => {
  const sealing = lawAround(law, { commands, events });
  return {
    ...sealing,
    publish: (happened, after, rules) => [
      ...sealing.publish(happened, after, rules),
      ...happened.filter(isReached).flatMap((event) => told(event, others(after))),
    ],
  };
};

const isReached = (event: Typed): event is FileSealed | FileUnsealed =>
  event.type === 'file-sealed' || event.type === 'file-unsealed';

const told = (
  { at, known, since: seal, type }: FileSealed | FileUnsealed,
  others: readonly CountryCode[],
): OutgoingMessage[] =>
  others
    .filter((country) => !known.includes(country))
    .map((to) => ({
      type: 'dossier.access-changed',
      to,
      at,
      access: type === 'file-sealed' ? 'closed' : 'open',
      seal,
    }));
