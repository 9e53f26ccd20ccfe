import { WorkerStatus } from '@puente/contracts/case';
import { languages } from '@puente/domain/kernel';
import { z } from 'zod';

const names = z.record(z.string(), z.string());

/** What `GET /status` answers: the status both countries hold, and the words and names for the reader's language. */
export const StatusAnswer = WorkerStatus.extend({
  /** Days of the clock's own kind that are left; absent where nothing runs. */
  daysLeft: z.number().int().exactOptional(),
  /** Of the country that answers; the page's times are told in it. */
  timeZone: z.string(),
  words: z.object({ explanation: z.string().exactOptional() }),
  names: z.object({
    countries: names,
    agencies: names,
    /** By `MX:EC0586.01`. */
    standards: names,
    units: names.exactOptional(),
  }),
  mayDo: z
    .object({
      units: z.array(z.object({ unit: z.string(), title: z.string() })),
      conditions: z.array(z.string()),
      exclusions: z.array(z.string()),
    })
    .exactOptional(),
  bridge: z
    .array(
      z.object({
        unit: z.string(),
        title: z.string(),
        missing: z.array(z.string()),
        courses: z.array(
          z.object({
            provider: z.string(),
            where: z.string(),
            when: z.string(),
            cost: z.object({ minor: z.number(), currency: z.string() }).exactOptional(),
            language: z.enum(languages),
          }),
        ),
      }),
    )
    .exactOptional(),
  /** By the API's clock, which decides what is late. */
  serverTime: z.iso.datetime(),
});
export type StatusAnswer = Readonly<z.output<typeof StatusAnswer>>;

export const SessionAnswer = z.object({ token: z.string().min(1), expiresAt: z.iso.datetime() });
export type SessionAnswer = Readonly<z.output<typeof SessionAnswer>>;

/** Of an RFC 9457 problem, what the page can tell. */
export const Problem = z.object({ code: z.string().optional(), traceId: z.string().optional() });
