import type { Said } from '../api/index.js';
import type { Text } from './texts.js';

/** The same answer, in which what is wrong is called as the form calls it. */
export function fieldsCalled<Answer>(subject: Text['subject'], said: Said<Answer>): Said<Answer> {
  if (said.outcome !== 'refused') return said;
  const errors = said.problem.errors.map((one) => ({ ...one, field: fieldOnForm(subject, one.field) }));
  return { ...said, problem: { ...said.problem, errors } };
}

/** The node names a field by its place in the body. */
function fieldOnForm(subject: Text['subject'], field: string): string {
  const name = field.replace(/^(?:body\.)?(?:content\.)?(?:equivalence\.)?/, '');
  if (subject === 'checkpoint' && ['agreement', 'code', 'country'].includes(name)) return 'checkpoint';
  return subject === 'equivalence' ? name.replace(/^source(?=$|\.)/, 'equivalenceSource') : name;
}
