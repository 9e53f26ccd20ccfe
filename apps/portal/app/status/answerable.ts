import type { NextStep } from '@puente/domain/file/case';

/** What an authority asks and the worker answers in words, on a page of this portal; the command has the step's name. */
export const answerable = [
  'answer-hearing',
  'answer-fraud-review',
  'answer-discrepancy',
] as const satisfies readonly NextStep[];
export type Answerable = (typeof answerable)[number];

export const isAnswerable = (step: NextStep): step is Answerable => answerable.some((one) => one === step);
