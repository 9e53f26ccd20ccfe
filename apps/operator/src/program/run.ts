import { CommanderError } from 'commander';
import type { Instant } from '@puente/domain/kernel';
import { KeyFault } from '@puente/messaging/keys';
import { ConfigError } from '@puente/platform/config';
import type { Answer, Language } from '../answer/index.js';
import { CannotDo, exitCodes } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { program } from './program.js';

export interface Terminal {
  readonly environment: Environment;
  readonly now: () => Instant;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Somebody watches: progress is shown. */
  readonly watched: boolean;
  /** A line that somebody types; left out where nobody can. */
  readonly readLine?: (question: string) => Promise<string>;
}

/**
 * Runs one command line.
 *
 * @returns 0: done and sound. 1: something is wrong with what was looked at. 2: it could not be done.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { environment, now, out, err, watched, readLine } = terminal;
  let code: number = exitCodes.found;
  const answer = ({ ok, data, lines }: Answer, asJson: boolean): void => {
    out(asJson ? `${JSON.stringify({ ok, ...data }, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''));
    code = ok ? exitCodes.found : exitCodes.wrong;
  };
  const progress = (text: string): void => {
    if (watched) err(`\r${text}`);
  };
  const ask = async (told: readonly string[], question: string) => {
    if (readLine === undefined) return undefined;
    err(told.map((line) => `${line}\n`).join(''));
    return readLine(question);
  };
  const commands = program({ environment, now, ask, progress, out, err, answer });
  try {
    await commands.parseAsync([...words], { from: 'user' });
    return code;
  } catch (fault) {
    return failed(fault, words, { out, err });
  }
}

function failed(fault: unknown, words: readonly string[], { out, err }: Pick<Terminal, 'out' | 'err'>): number {
  // Commander has said it already; asking for help is no fault.
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? exitCodes.found : exitCodes.cannot;
  const [code, said] = inWords(fault, words.includes('en') ? 'en' : 'es');
  if (words.includes('--json')) out(`${JSON.stringify({ ok: false, error: { code, said } }, null, 2)}\n`);
  else err(`${said}\n`);
  return exitCodes.cannot;
}

/** Of what nobody foresaw only its class and code: its message may hold what a file or a row holds. */
function inWords(fault: unknown, language: Language): readonly [code: string, said: string] {
  if (fault instanceof CannotDo) return [fault.code, fault.said[language]];
  if (fault instanceof ConfigError) return ['CONFIGURATION', fault.message];
  if (fault instanceof KeyFault) return ['KEYS', fault.message];
  const { code } = fault as { code?: unknown };
  const name = fault instanceof Error ? fault.constructor.name : typeof fault;
  return ['FAILED', typeof code === 'string' ? `${name} ${code}` : name];
}
