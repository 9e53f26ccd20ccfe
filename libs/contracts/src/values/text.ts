import type { Language, LocalizedText } from '@puente/domain/kernel';
import { languages } from '@puente/domain/kernel';
import { z } from 'zod';

/** One line a person typed: no line breaks or other control characters, so that it cannot forge a log or a header. */
export const line = (atMost: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(atMost)
    .regex(/^\P{Cc}*$/u, 'must not contain control characters');

/** Several lines a person typed; line breaks are kept, other control characters are not accepted. */
export const prose = (atMost: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(atMost)
    .regex(/^(?:\P{Cc}|[\n\r\t])*$/u, 'must not contain control characters');

/** Text that a node wrote, not a person: may be empty, and holds no control character that a database would refuse. */
export const plainText = (atMost: number) =>
  z
    .string()
    .max(atMost)
    .regex(/^\P{Cc}*$/u, 'must not contain control characters');

export const language = z.enum(languages) satisfies z.ZodType<Language>;

const words = prose(4000);

type InOthers = Readonly<Record<Exclude<Language, 'es'>, z.ZodExactOptional<typeof words>>>;
const inOthers = Object.fromEntries(
  languages.filter((language) => language !== 'es').map((language) => [language, words.exactOptional()]),
) as InOthers;

/** Words people read; Spanish always, others where they exist. */
export const localizedText = z.object({ es: words, ...inOthers }) satisfies z.ZodType<LocalizedText>;
