import type { CheckPurpose, ShareFact } from '@puente/domain/insight/disclosure';
import { checkPurposes, shareFacts } from '@puente/domain/insight/disclosure';
import { mandateScopes } from '@puente/domain/file/case';
import type { GivenMandate, GivenMatch, NewShare } from '../api/index.js';
import type { Asked } from '../api/check-api.js';

const longest = 64;
const textOf = (form: FormData, field: string, atMost = longest): string => {
  const value = form.get(field);
  return typeof value === 'string' ? value.slice(0, atMost).trim() : '';
};

const isPurpose = (text: string): text is CheckPurpose => checkPurposes.some((one) => one === text);
const isFact = (value: unknown): value is ShareFact => shareFacts.some((one) => one === value);

/** What was typed, as a question; both numbers are read as people type them by the API. */
export function askedIn(form: FormData): { readonly typed: string; readonly asked?: Asked } {
  const [number, document, purpose] = [textOf(form, 'number'), textOf(form, 'document'), textOf(form, 'purpose')];
  if (number === '' || document === '') return { typed: number };
  return { typed: number, asked: { number, document, ...(isPurpose(purpose) ? { purpose } : {}) } };
}

/** What the worker chose to share; undefined where something is missing that only they can say. */
export function shareIn(form: FormData): NewShare | undefined {
  const facts = form.getAll('fact').filter(isFact);
  const [credential, label, until] = [textOf(form, 'credential'), textOf(form, 'label', 120), textOf(form, 'until')];
  if (facts.length === 0 || label === '' || credential === '') return undefined;
  return { credential, facts, label, ...(until === '' ? {} : { until }) };
}

export const endedIn = (form: FormData): string => textOf(form, 'share');

/** To whom, for what and until when; undefined where one of these is missing. */
export function mandateIn(form: FormData): GivenMandate | undefined {
  const [agency, until] = [textOf(form, 'to'), textOf(form, 'until')];
  const scope = mandateScopes.find((one) => one === form.get('scope'));
  return agency === '' || until === '' || scope === undefined ? undefined : { to: { agency }, scope, until };
}

/** Undefined where neither yes nor no was chosen. */
export function givenIn(form: FormData): GivenMatch | undefined {
  const [match, answer, reason] = [Number(textOf(form, 'match')), form.get('answer'), textOf(form, 'reason', 300)];
  if (!Number.isSafeInteger(match) || match <= 0 || (answer !== 'yes' && answer !== 'no')) return undefined;
  return { match, answer, ...(reason === '' ? {} : { reason }) };
}
