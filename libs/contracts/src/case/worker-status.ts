import type {
  AtZero as DomainAtZero,
  Procedure,
  PublicStage,
  TimelineEntry as DomainTimelineEntry,
  WorkerStatus as DomainWorkerStatus,
} from '@puente/domain/file/case';
import {
  linesTold,
  measureKinds,
  nextSteps,
  openGrounds,
  procedures,
  publicStages,
  timelineWhat,
  zeroOutcomes,
} from '@puente/domain/file/case';
import { z } from 'zod';
import type { Same } from '../values/index.js';
import {
  agencyId,
  caseId,
  countryCode,
  instant,
  localizedText,
  plainDate,
  plainText,
  standardCode,
  unitCode,
} from '../values/index.js';
import { Holder, StatusClock } from './clock.js';
import { EquivalenceRef, StandardRef } from './filing.js';

export const AtZero = z.enum(zeroOutcomes);

export const NextStep = z.enum(nextSteps);

const word = plainText(400);

export const TimelineEntry = z.object({
  at: instant,
  country: countryCode,
  what: z.enum(timelineWhat),
  args: z.record(plainText(64), z.union([word, z.array(word).max(50)])).exactOptional(),
  words: localizedText.exactOptional(),
});

const units = z.array(unitCode).max(200);

const UnitGround = z.object({ unit: unitCode, ground: localizedText, legalBasis: localizedText.exactOptional() });

export const DecisionResult = z.object({
  held: units,
  missing: units,
  grounds: z.array(UnitGround).max(200).exactOptional(),
  equivalence: EquivalenceRef.exactOptional(),
});

export const Measure = z.object({
  unit: unitCode,
  kind: z.enum(measureKinds),
  content: localizedText,
  reasons: localizedText,
  report: localizedText,
});

const Remand = z.object({
  reasons: localizedText,
  legalBasis: localizedText,
  instructions: localizedText.exactOptional(),
});

export const WorkerStatus = z.object({
  caseId,
  procedure: z.enum(procedures),
  about: caseId.exactOptional(),
  appeal: caseId.exactOptional(),
  credential: caseId.exactOptional(),
  stage: z.enum(publicStages),
  home: countryCode,
  host: countryCode.exactOptional(),
  standard: StandardRef.exactOptional(),
  hostStandard: standardCode.exactOptional(),
  holder: z.discriminatedUnion('who', [...Holder.options, z.object({ who: z.literal('nobody') })]),
  clock: StatusClock.exactOptional(),
  waiting: StatusClock.exactOptional(),
  silence: z
    .object({
      to: agencyId,
      from: plainDate.exactOptional(),
      complaint: caseId.exactOptional(),
      complained: z.boolean(),
      order: z.object({ reasons: localizedText, legalBasis: localizedText }).exactOptional(),
    })
    .exactOptional(),
  atZero: AtZero.exactOptional(),
  next: NextStep,
  tacit: z.boolean(),
  result: DecisionResult.exactOptional(),
  open: z
    .array(z.object({ unit: unitCode, why: z.enum(openGrounds) }))
    .max(200)
    .exactOptional(),
  remand: Remand.exactOptional(),
  ruling: Remand.extend({ outcome: z.enum(['upheld', 'overturned', 'remitted']) }).exactOptional(),
  refusal: z
    .object({
      reasons: localizedText,
      legalBasis: localizedText.exactOptional(),
      remedy: localizedText.exactOptional(),
    })
    .exactOptional(),
  measures: z.array(Measure).max(200).exactOptional(),
  timeline: z.array(TimelineEntry).max(1000),
  news: z.object({ from: countryCode, at: instant }).exactOptional(),
  demonstration: z.boolean(),
});

/** What a worker asks one country to delete, or its appeals body to order, no other hears of. */
const procedureTold: z.ZodType<Procedure> = z.enum(procedures).exclude(['deletion']);
const stageTold: z.ZodType<PublicStage> = z
  .enum(publicStages)
  .exclude(['deletion-review', 'deletion-accepted', 'deletion-refused', 'appeal-ordered', 'complaint-answered']);

/** Of an evaluation, which crosses no border: released schemas do not know it. */
const atZeroTold: z.ZodType<DomainAtZero> = z.enum(zeroOutcomes).exclude(['asked-how-to-go-on']);

/** As one country tells it to the other: without the procedure, the stages and the lines that stay where they are. */
export const StatusTold = WorkerStatus.extend({
  procedure: procedureTold,
  stage: stageTold,
  atZero: atZeroTold.exactOptional(),
  timeline: z.array(TimelineEntry.extend({ what: z.enum(linesTold) })).max(1000),
});

true satisfies Same<z.output<typeof TimelineEntry>, DomainTimelineEntry>;
true satisfies Same<z.output<typeof WorkerStatus>, DomainWorkerStatus>;
