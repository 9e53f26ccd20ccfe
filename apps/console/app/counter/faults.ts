import { NewDossier } from '@puente/contracts/dossier';
import type { ConsoleLanguage, ConsoleWords } from '@puente/words/languages';
import { z } from 'zod';
import type { Typed } from '../act/index.js';
import { nameOnForm } from '../act/index.js';
import { dossierBody } from './dossier-body.js';
import type { Step } from './steps.js';
import { stepOf } from './steps.js';

export type Faults = Readonly<Record<string, string>>;

/** What is wrong in one step, by the schema that the API reads the whole by, so that it is said while that page is open. */
export function faultsIn(step: Step, typed: Typed, words: ConsoleWords, language: ConsoleLanguage): Faults {
  const { missing, remedies } = words.counter;
  const remedyOf: Readonly<Partial<Record<string, string>>> = remedies;
  const body = dossierBody(typed);
  const read = NewDossier.safeParse(body, { error: z.locales[language]().localeError, reportInput: true });
  const faults = (read.error?.issues ?? []).map(({ input, message, path }) => {
    const name = path.findLast((at) => typeof at === 'string') ?? '';
    const said = input === undefined ? missing : (remedyOf[name] ?? message);
    return [nameOnForm(path.join('.'), typed), said] as const;
  });
  if (body.certificates.length === 0) faults.push(['certificates', remedies.certificates]);
  return Object.fromEntries(faults.filter(([path]) => stepOf(path) === step));
}
