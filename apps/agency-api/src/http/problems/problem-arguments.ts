import type { ProblemArguments } from '@puente/contracts/problem';
import type { RefusalCode, RefusalDetail } from '@puente/domain/kernel';
import { notKnown, refusalArguments, refusals } from '@puente/domain/kernel';

type Value = RefusalDetail[string];

const fits = {
  code: (value: Value) => typeof value === 'string',
  codes: (value: Value) => typeof value === 'object',
  number: (value: Value) => typeof value === 'number',
  day: (value: Value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  time: (value: Value) => typeof value === 'string',
} as const;

/**
 * What a refusal names, for programs. It is what the code is said to name and nothing else: of a refusal that was kept by an
 * earlier version, what fits.
 */
export const argumentsOf = (code: RefusalCode, detail: RefusalDetail): ProblemArguments =>
  Object.fromEntries(
    refusals[code].flatMap((name) => {
      const value = detail[name];
      const isKnown = value !== undefined && value !== notKnown && fits[refusalArguments[name]](value);
      return isKnown ? [[name, value]] : [];
    }),
  );
