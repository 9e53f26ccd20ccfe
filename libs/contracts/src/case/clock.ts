import type { Allowance, Explanation as DomainExplanation, Holder as DomainHolder } from '@puente/domain/clocks';
import type { StatusClock as DomainStatusClock } from '@puente/domain/file/case';
import { z } from 'zod';
import type { Same } from '../values/index.js';
import { clockId, countryCode, dayUnit, instant, localizedText, plainDate, plainText } from '../values/index.js';

const days = z.number().int().min(0).max(3660);
export const allowance = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('business-days'), days }),
  z.object({ unit: z.literal('calendar-days'), days }),
]);

export const Holder = z.discriminatedUnion('who', [
  z.object({ who: z.literal('worker') }),
  z.object({ who: z.literal('agency'), country: countryCode, agency: plainText(64) }),
]);

export const ExplanationStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('allowed'), allowance }),
  z.object({ step: z.literal('extended'), by: allowance }),
  z.object({
    step: z.literal('starts'),
    on: plainDate,
    firstDayCounts: z.boolean(),
    served: z.boolean(),
    service: z.object({ channel: z.enum(['counter', 'presumed']), attempts: z.number() }).exactOptional(),
  }),
  z.object({ step: z.literal('awaits-service') }),
  z.object({
    step: z.literal('paused'),
    days: z.number(),
    from: plainDate,
    to: plainDate.exactOptional(),
    why: plainText(400).exactOptional(),
  }),
  z.object({ step: z.literal('holiday'), on: plainDate, name: localizedText }),
  z.object({ step: z.literal('rolled'), from: plainDate, to: plainDate, name: localizedText.exactOptional() }),
  z.object({ step: z.literal('due'), on: plainDate, calendar: countryCode }),
]);
export const Explanation = z.array(ExplanationStep).max(500);

export const StatusClock = z.object({
  id: clockId,
  dueOn: plainDate.exactOptional(),
  dueAt: instant.exactOptional(),
  calendar: countryCode,
  unit: dayUnit,
  state: z.enum(['awaiting-service', 'running', 'paused', 'lapsed']),
  explanation: Explanation,
});

true satisfies Same<z.output<typeof allowance>, Allowance>;
true satisfies Same<z.output<typeof Holder>, DomainHolder>;
true satisfies Same<z.output<typeof Explanation>, DomainExplanation>;
true satisfies Same<z.output<typeof StatusClock>, DomainStatusClock>;
