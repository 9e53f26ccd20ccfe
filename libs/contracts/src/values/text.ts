import type { Language, LocalizedText } from '@puente/domain/kernel';
import { languages } from '@puente/domain/kernel';
import { z } from 'zod';

/**
 * Half of a character, which no database keeps; and marks that turn the direction of what is read after them, so that a name
 * reads as another one.
 */
const misleads = /[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Said beside the patterns: those are part of released schemas, and what they let through stays readable there. */
const readable = (text: string): boolean => !misleads.test(text);
const unreadable = 'must not contain halves of characters or marks that turn the direction of text: type it again';

/** One line a person typed: no line breaks or other control characters, so that it cannot forge a log or a header. */
export const line = (atMost: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(atMost)
    .regex(/^\P{Cc}*$/u, 'must not contain control characters')
    .refine(readable, unreadable);

/** Several lines a person typed; line breaks are kept, other control characters are not accepted. */
export const prose = (atMost: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(atMost)
    .regex(/^(?:\P{Cc}|[\n\r\t])*$/u, 'must not contain control characters')
    .refine(readable, unreadable);

/** Text that a node wrote, not a person: may be empty, and holds no control character that a database would refuse. */
export const plainText = (atMost: number) =>
  z
    .string()
    .max(atMost)
    .regex(/^\P{Cc}*$/u, 'must not contain control characters')
    .refine(readable, unreadable);

export const language = z.enum(languages) satisfies z.ZodType<Language>;

const words = prose(4000);

type InOthers = Readonly<Record<Exclude<Language, 'es'>, z.ZodExactOptional<typeof words>>>;
const inOthers = Object.fromEntries(
  languages.filter((language) => language !== 'es').map((language) => [language, words.exactOptional()]),
) as InOthers;

/** Words people read; Spanish always, others where they exist. */
export const localizedText = z.object({ es: words, ...inOthers }) satisfies z.ZodType<LocalizedText>;
