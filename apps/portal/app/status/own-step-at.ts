import type { NextStep } from '@puente/domain/file/case';

/** What the worker does with one button, or in one sentence; never more than one of them in the same file. */
export const ownSteps = ['move-appointment', 'reapply', 'reopen', 'contest-alert'] as const;
export type OwnStep = (typeof ownSteps)[number];

/** By what the status page says that they may do now. */
const after = {
  'attend-evaluation': 'move-appointment',
  'may-reapply': 'reapply',
  'may-appeal-or-reapply': 'reapply',
  'may-reopen': 'reopen',
  'may-contest': 'contest-alert',
} as const satisfies Partial<Record<NextStep, OwnStep>>;

export const ownStepAt = (next: NextStep): OwnStep | undefined =>
  Object.hasOwn(after, next) ? after[next as keyof typeof after] : undefined;
