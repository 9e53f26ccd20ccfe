import type { PageLanguage } from '@puente/words/languages';
import { answersIn, localeOf } from '@puente/words/languages';
import { z } from 'zod';
import type { FieldError } from '@puente/contracts/problem';
import type { Headers } from './problem.js';
import { Problem } from './problem.js';
import { problemCodes } from './problem-codes.js';

/** Zod speaks for itself, in the languages that it is told here. */
const spanish = z.locales.es().localeError;
const words: Readonly<Partial<Record<string, z.core.$ZodErrorMap>>> = {
  es: spanish,
  en: z.locales.en().localeError,
  pt: z.locales.pt().localeError,
  fr: z.locales.fr().localeError,
};
/** One that it has not is read in the language whose dates it has. */
const wordsIn = (language: PageLanguage): z.core.$ZodErrorMap => words[localeOf(language).slice(0, 2)] ?? spanish;

/** Input that a schema does not accept. Said again in the caller's language only when it must be. */
export class InvalidInput extends Problem {
  readonly code = 'INVALID_REQUEST';
  readonly status = problemCodes.INVALID_REQUEST;
  readonly headers: Headers = {};

  constructor(
    private readonly schema: z.ZodType,
    private readonly input: unknown,
    private readonly where = '',
  ) {
    super('INVALID_REQUEST');
  }

  say(language: PageLanguage): { title: string; detail: string; errors: FieldError[] } {
    const parsed = this.schema.safeParse(this.input, { error: wordsIn(language) });
    const issues = parsed.error?.issues.slice(0, toldAtMost) ?? [];
    const errors = issues.flatMap((issue) => fieldErrors(issue, this.where, language)).slice(0, toldAtMost);
    const title = answersIn(language).problems.INVALID_REQUEST;
    return { title, detail: errors.map(({ field, message }) => `${field}: ${message}`).join('; ') || title, errors };
  }
}

/**
 * A problem is for whoever mends a form: it tells the first faults, and little of each. All faults of a body of 256 kB, each in
 * words that quoted all of them, were more than a process can hold.
 */
const toldAtMost = 50;
const charactersAtMost = 200;

function fieldErrors(issue: z.core.$ZodIssue, where: string, language: PageLanguage): FieldError[] {
  const error = (path: readonly PropertyKey[], message: string): FieldError => {
    const field = [...(where === '' ? [] : [where]), ...path.map(String)].join('.').slice(0, charactersAtMost);
    return { field: field || 'body', code: issue.code, message: message.slice(0, 2 * charactersAtMost) };
  };
  if (issue.code !== 'unrecognized_keys') return [error(issue.path, issue.message)];
  // Zod tells all of them in one sentence; here each is a fault of its own, and has its own.
  return issue.keys.slice(0, toldAtMost).map((key) => {
    const said = wordsIn(language)({ ...issue, input: undefined, keys: [key.slice(0, charactersAtMost)] });
    return error([...issue.path, key], (typeof said === 'string' ? said : said?.message) ?? issue.code);
  });
}

/** Parses what came in, or says which fields are wrong. @throws {InvalidInput} */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown, where = ''): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new InvalidInput(schema, input, where);
  return parsed.data;
}
