import type { PageLanguage } from '@puente/words/languages';
import { answersIn } from '@puente/words/languages';
import { z } from 'zod';
import type { FieldError, Headers } from './problem.js';
import { Problem } from './problem.js';
import { problemCodes } from './problem-codes.js';

/** Zod speaks for itself, in the languages that it is told here. */
const words: Readonly<Record<PageLanguage, z.core.$ZodErrorMap>> = {
  es: z.locales.es().localeError,
  en: z.locales.en().localeError,
};

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
    const parsed = this.schema.safeParse(this.input, { error: words[language] });
    const errors = (parsed.error?.issues ?? []).flatMap((issue) => fieldErrors(issue, this.where));
    const title = answersIn(language).problems.INVALID_REQUEST;
    return { title, detail: errors.map(({ field, message }) => `${field}: ${message}`).join('; ') || title, errors };
  }
}

function fieldErrors(issue: z.core.$ZodIssue, where: string): FieldError[] {
  const at = (path: readonly PropertyKey[]): string =>
    [...(where === '' ? [] : [where]), ...path.map(String)].join('.').slice(0, 200) || 'body';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: at([...issue.path, key]), code: issue.code, message: issue.message }));
  }
  return [{ field: at(issue.path), code: issue.code, message: issue.message }];
}

/** Parses what came in, or says which fields are wrong. @throws {InvalidInput} */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown, where = ''): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new InvalidInput(schema, input, where);
  return parsed.data;
}
