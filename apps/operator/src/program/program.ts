import { Command, Option } from 'commander';
import type { Instant } from '@puente/domain/kernel';
import type { Answer, Language } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { catalogueCommands } from './catalogue-commands.js';
import { journalCommands } from './journal-commands.js';
import { keyCommands } from './key-commands.js';
import { nodeCommands } from './node-commands.js';
import { restoreCommands } from './restore-commands.js';
import { rulesCommands } from './rules-commands.js';

/** What a command line has around it; a test brings its own. */
export interface Surroundings {
  readonly environment: Environment;
  readonly now: () => Instant;
  /** Tells whoever sits there what would happen, and asks; undefined where nobody can answer. */
  readonly ask: (told: readonly string[], question: string) => Promise<string | undefined>;
  /** Progress, which is neither answer nor fault. */
  readonly progress: (text: string) => void;
  /** What commander says of usage. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Taken once, by the command that was given. */
  readonly answer: (answer: Answer, asJson: boolean) => void;
}

/** Options that every command has. */
export interface Common {
  readonly json?: true;
  readonly lang: Language;
}

export const languageOption = () =>
  new Option('--lang <language>', 'idioma de las respuestas · language of the answers')
    .choices(['es', 'en'])
    .default('es');

/** What whoever runs a node does with it. No command shows anybody's data. */
export function program(around: Surroundings): Command {
  const root = new Command('operator')
    .description('Opera un nodo de Puente · Operates a node of Puente')
    .option('--json', 'la respuesta entera, para programas · the whole answer, for programs')
    .addOption(languageOption())
    .showHelpAfterError()
    .configureOutput({ writeOut: around.out, writeErr: around.err })
    .exitOverride();
  const answering =
    <Arguments extends readonly unknown[]>(work: (common: Common, ...of: Arguments) => Promise<Answer>) =>
    async (...of: Arguments): Promise<void> => {
      const common = root.opts<Common>();
      around.answer(await work(common, ...of), common.json === true);
    };
  catalogueCommands(root, around, answering);
  journalCommands(root, around, answering);
  nodeCommands(root, around, answering);
  restoreCommands(root, around, answering);
  keyCommands(root, around, answering);
  rulesCommands(root, around, answering);
  return root;
}

export type Answering = <Arguments extends readonly unknown[]>(
  work: (common: Common, ...of: Arguments) => Promise<Answer>,
) => (...of: Arguments) => Promise<void>;
