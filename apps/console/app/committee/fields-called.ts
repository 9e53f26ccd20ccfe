import type { Said } from '../api/index.js';
import { nameOnAdoption } from './adoption-text.js';
import { nameOnAgreement } from './agreement-text.js';
import { nameOnCheckpoint } from './checkpoint-text.js';
import { nameOnEquivalence } from './equivalence-text.js';
import type { Subject } from './texts.js';

/** The same answer, in which what is wrong is called as the form calls it. */
export function fieldsCalled<Answer>(subject: Subject, said: Said<Answer>): Said<Answer> {
  if (said.outcome !== 'refused') return said;
  const errors = said.problem.errors.map((one) => ({ ...one, field: fieldOnForm(subject, one.field) }));
  return { ...said, problem: { ...said.problem, errors } };
}

/** Where the form has another name than the law. */
const others: Readonly<Record<Subject, (field: string) => string>> = {
  equivalence: nameOnEquivalence,
  checkpoint: nameOnCheckpoint,
  adoption: nameOnAdoption,
  revocation: (field) => field,
  agreement: nameOnAgreement,
};

/** The node names a field by its place in the body. */
const fieldOnForm = (subject: Subject, field: string): string =>
  others[subject](field.replace(/^(?:body\.)?(?:content\.)?(?:(?:equivalence|adoption|agreement)\.)?/, ''));
