import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { answerAtMost } from '../answer/index.js';
import type { AskedFile } from '../api/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import type { OwnStep } from '../status/own-step-at.js';
import { ownStepAt, ownSteps } from '../status/own-step-at.js';
import type { Visit } from '../visit/index.js';

export interface OfferedStep {
  readonly step: OwnStep;
  readonly number: string;
  readonly status: StatusAnswer;
  /** False in a session in which it cannot be done. */
  readonly allowed: boolean;
}

/** Ends a loader or an action where there is no session, or nothing to show. */
export async function offeredStep(visit: Visit, token: string): Promise<OfferedStep | undefined> {
  const read = await visit.api.readStatus(token);
  if (read.outcome !== 'read') return elsewhere(read, visit);
  const { caseId, serverTime } = read.status;
  const found = await visit.answers.file(token, caseId);
  if (found.outcome === 'none') return undefined;
  return found.outcome === 'read' ? stepIn(found.file, serverTime) : elsewhere(found, visit);
}

export function stepIn(
  { allowedActions, caseId: number, status }: AskedFile,
  serverTime: StatusAnswer['serverTime'],
): OfferedStep | undefined {
  const allowed = ownSteps.find((one) => allowedActions.includes(one));
  const step = allowed ?? ownStepAt(status.next);
  return step && { step, number, status: { ...status, serverTime }, allowed: allowed !== undefined };
}

/** What came of it, for the page to say. */
export type Said =
  | { readonly said: 'done'; readonly step: OwnStep }
  | { readonly said: 'empty' }
  | { readonly said: 'tooLate'; readonly why?: string };

/** Of why an appointment is moved. */
export const movedForAtMost = 2000;

/** Against an alert words are needed; an appointment is moved a second time with some. */
export async function takeStep(
  visit: Visit,
  { form, offered, token }: { readonly form: FormData; readonly offered: OfferedStep; readonly token: string },
): Promise<Said> {
  const { allowed, number, step } = offered;
  if (!allowed) return { said: 'tooLate' };
  const ground = wordsIn(form);
  if (step === 'contest-alert' && ground === '') return { said: 'empty' };
  const handed = await visit.choices.takeStep(token, number, step, bodyOf(step, ground));
  if (handed.outcome === 'done') return { said: 'done', step };
  if (handed.outcome !== 'not-taken') return elsewhere(handed, visit);
  return { said: 'tooLate', ...(handed.why === undefined ? {} : { why: handed.why }) };
}

function bodyOf(step: OwnStep, ground: string): { readonly ground?: string } {
  if (step === 'contest-alert') return { ground };
  return step === 'move-appointment' && ground !== '' ? { ground: ground.slice(0, movedForAtMost) } : {};
}

function wordsIn(form: FormData): string {
  const text = form.get('ground');
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n').slice(0, answerAtMost).trim() : '';
}
