import type { Said } from '../api/index.js';
import { nameOnAgreement } from './agreement-text.js';
import type { Subject } from './texts.js';

/** The same answer, in which what is wrong is called as the form calls it. */
export function fieldsCalled<Answer>(subject: Subject, said: Said<Answer>): Said<Answer> {
  if (said.outcome !== 'refused') return said;
  const errors = said.problem.errors.map((one) => ({ ...one, field: fieldOnForm(subject, one.field) }));
  return { ...said, problem: { ...said.problem, errors } };
}

/** Where the form has another name than the law. */
const others: Readonly<Record<Subject, (field: string) => string>> = {
  equivalence: (field) => field.replace(/^source(?=$|\.)/, 'equivalenceSource'),
  checkpoint: (field) => field.replace(/^(?:agreement|code|country)$/, 'checkpoint'),
  adoption: (field) =>
    field
      .replace(/^through\.\w+$/, 'through')
      .replace(/^act(?=$|\.)/, 'adoptionAct')
      .replace(/^on$/, 'validFrom'),
  revocation: (field) => field,
  agreement: nameOnAgreement,
};

/** The node names a field by its place in the body. */
const fieldOnForm = (subject: Subject, field: string): string =>
  others[subject](field.replace(/^(?:body\.)?(?:content\.)?(?:(?:equivalence|adoption|agreement)\.)?/, ''));
