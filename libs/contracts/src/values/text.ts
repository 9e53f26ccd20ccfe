import type { Language, LocalizedText, OwnWords } from '@puente/domain/kernel';
import { languages, say } from '@puente/domain/kernel';
import { z } from 'zod';

/**
 * Half of a character, which no database keeps; and marks that turn the direction of what is read after them, so that a name
 * reads as another one.
 */
const misleads = /[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/**
 * At most so many characters, as JSON Schema and PostgreSQL count them. To JavaScript, and so to `max`, a character beyond the
 * first 65,536 is two.
 */
function characters(atMost: number): z.core.$ZodCheck<string> {
  const check = z.check<string>(({ value, issues }) => {
    if (value.length <= atMost || Array.from(value).length <= atMost) return;
    issues.push({ code: 'too_big', origin: 'string', maximum: atMost, inclusive: true, input: value });
  });
  check._zod.onattach.push(({ _zod: { bag } }) => (bag['maximum'] = atMost));
  return check;
}

/** Blanks, and what no reader sees though it is a character: joiners, fillers, selectors. */
const unseen =
  /^[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]*$/u;

/** Whether a reader sees anything: reasons that nobody sees are none. */
export const saysSomething = (text: string): boolean => !unseen.test(text);
const saysNothing = 'must say something that can be seen';

/** Said beside the patterns: those are part of released schemas, and what they let through stays readable there. */
const readable = (text: string): boolean => !misleads.test(text);
const unreadable = 'must not contain halves of characters or marks that turn the direction of text: type it again';

/**
 * The same again for JSON Schema, whole, and in classes that every language's regular expressions know: for the document of
 * an API. Released schemas of events go without (`schemas/json-schemas.ts`).
 */
const control = String.raw`\u0000-\u001f\u007f-\u009f`;
const controlInLines = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f`;
const turning = String.raw`\u202a-\u202e\u2066-\u2069`;
const blank = String.raw`\s\ufeff`;
const without = (signs: string): string => `[^${signs}${turning}]*`;
const somethingWithout = (signs: string): string => `^${without(signs)}[^${blank}${signs}${turning}]${without(signs)}$`;

/** One line a person typed: no line breaks or other control characters, so that it cannot forge a log or a header. */
export const line = (atMost: number) =>
  z
    .string()
    .trim()
    .min(1)
    .check(characters(atMost))
    .regex(/^\P{Cc}*$/u, 'must not contain control characters')
    .refine(readable, unreadable)
    .refine(saysSomething, saysNothing)
    .meta({ pattern: somethingWithout(control) });

/** Several lines a person typed; line breaks are kept, other control characters are not accepted. */
export const prose = (atMost: number) =>
  z
    .string()
    .trim()
    .min(1)
    .check(characters(atMost))
    .regex(/^(?:\P{Cc}|[\n\r\t])*$/u, 'must not contain control characters')
    .refine(readable, unreadable)
    .refine(saysSomething, saysNothing)
    .meta({ pattern: somethingWithout(controlInLines) });

/** What a worker says in their own words: no file holds it, and settlement seals it. Whatever a worker may say is of this schema. */
export const ownWords = (atMost: number) => prose(atMost).transform((words): OwnWords => say(words));

/** Text that a node wrote, not a person: may be empty, and holds no control character that a database would refuse. */
export const plainText = (atMost: number) =>
  z
    .string()
    .check(characters(atMost))
    .regex(/^\P{Cc}*$/u, 'must not contain control characters')
    .refine(readable, unreadable)
    .meta({ pattern: `^${without(control)}$` });

export const language = z.enum(languages) satisfies z.ZodType<Language>;

const words = prose(4000);

type InOthers = Readonly<Record<Exclude<Language, 'es'>, z.ZodExactOptional<typeof words>>>;
const inOthers = Object.fromEntries(
  languages.filter((language) => language !== 'es').map((language) => [language, words.exactOptional()]),
) as InOthers;

/** Words people read; Spanish always, others where they exist. */
export const localizedText = z.object({ es: words, ...inOthers }) satisfies z.ZodType<LocalizedText>;
