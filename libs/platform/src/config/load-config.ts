import type { z } from 'zod';

/** Every fault of the environment at once, one line per variable: what it was expected to be, never what it was. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly { readonly variable: string; readonly expected: string }[]) {
    super(['The configuration has faults:', ...faults.map((f) => `  ${f.variable}: ${f.expected}`)].join('\n'));
    this.name = 'ConfigError';
  }
}

/**
 * Parses an app's environment once. An empty variable counts as missing. Nothing else reads `process.env`.
 *
 * @throws ConfigError
 */
export function loadConfig<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<z.output<z.ZodObject<Shape>>> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const read = schema.safeParse(given);
  if (read.success) return Object.freeze(read.data);
  throw new ConfigError(
    read.error.issues.map((issue) => {
      const variable = issue.path.map(String).join('.');
      const missing = !Object.hasOwn(given, variable);
      return { variable, expected: missing ? 'is missing' : issue.message };
    }),
  );
}
