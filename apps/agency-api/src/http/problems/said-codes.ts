import type { ArgumentName, RefusalCode } from '@puente/domain/kernel';
import { refusalCodes, refusals } from '@puente/domain/kernel';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';
import type { ProblemCode } from './problem-codes.js';
import { problemCodes } from './problem-codes.js';
import { refusalStatus } from './refusal-status.js';

export type Code = ProblemCode | RefusalCode;

/** Every code that a problem can have: HTTP's and the law's, without the one that is said as another (`problem.ts`). */
export const saidCodes: readonly Code[] = [
  ...(Object.keys(problemCodes) as ProblemCode[]),
  ...refusalCodes.filter((code) => code !== 'NOT_YOUR_CASE'),
].sort();

export const statusOf = (code: Code): number =>
  code in problemCodes ? problemCodes[code as ProblemCode] : refusalStatus[code as RefusalCode];

/** As they stand, with names in braces for what the occurrence fills in. */
export function wordsOf(code: Code, language: PageLanguage): string {
  const { problems, refusals } = answersIn(language);
  return code in problemCodes ? problems[code as ProblemCode] : refusals[code as RefusalCode];
}

/** The same whenever it occurs, as RFC 9457 §3.1.3 asks: what the occurrence fills in is left open. */
export const titleOf = (code: Code, language: PageLanguage): string =>
  wordsOf(code, language).replaceAll(/\{\w+\}/g, '…');

/** What a problem of that code names in `arguments`; HTTP's own name nothing. */
export const namesOf = (code: Code): readonly ArgumentName[] =>
  code in problemCodes ? [] : refusals[code as RefusalCode];
