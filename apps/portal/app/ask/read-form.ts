import type { CaseId } from '@puente/domain/kernel';
import { readCaseNumber } from '@puente/domain/kernel';
import type { ApiProblem } from '../failed/problem.js';

export type NumberFault = 'numberMissing' | 'numberMisspelt';
export type CodeFault = 'codeMissing';

/** What is wrong with a form, with what was typed: the number, never the code. */
export interface FormFaults {
  readonly typed: string;
  readonly number?: NumberFault;
  readonly code?: CodeFault;
  /** The two are well written and do not belong together. */
  readonly noMatch?: true;
  readonly api?: ApiProblem;
}

/** Longer than any number with blanks around it; what is longer was not typed by a person. */
const longest = 64;

export function typedNumber(form: FormData): {
  readonly typed: string;
  readonly number?: CaseId;
  readonly fault?: NumberFault;
} {
  const typed = textOf(form, 'number');
  if (typed === '') return { typed, fault: 'numberMissing' };
  const number = readCaseNumber(typed);
  return number === undefined ? { typed, fault: 'numberMisspelt' } : { typed: number, number };
}

/** Blanks and dashes help to read a code; they are not part of it. */
export function typedCode(form: FormData): { readonly code?: string; readonly fault?: CodeFault } {
  const code = textOf(form, 'code').replaceAll(/[\s-]/g, '');
  return code === '' ? { fault: 'codeMissing' } : { code };
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.slice(0, longest).trim() : '';
}
