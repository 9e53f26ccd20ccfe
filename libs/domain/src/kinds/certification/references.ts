import type { Clock } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { opened } from '../../file/engine/begun.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, ReferenceId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Certification, Reference, Witnessed } from './certification.js';
import { event, namesake } from './define.js';
import { certificationPeriod } from './periods.js';

export interface ReferenceAnswered {
  readonly type: 'reference-answered';
  readonly at: Instant;
  readonly reference: ReferenceId;
  readonly answer: Witnessed | { readonly declined: true };
}

/** All have answered, or their time is over: the agency's begins. */
export interface ReferencesClosed {
  readonly type: 'references-closed';
  readonly at: Instant;
  readonly opens: Clock;
}

/** Those who were named and have neither answered nor run out of time. */
export const openReferences = ({ references }: Pick<Certification, 'references'>): readonly Reference[] =>
  references.filter(({ answer, closed }) => answer === undefined && closed === undefined);

/** The reference that speaks. */
export function referenceOf(file: Certification, { by }: DecisionContext) {
  const reference = file.references.find(({ id }) => by.kind === 'co-signer' && id === by.reference);
  if (reference === undefined) return refuse('NO_SUCH_REFERENCE');
  return openReferences({ references: [reference] }).length === 0 ? refuse('ALREADY_DONE') : reference;
}

/** The last answer ends the waiting. */
export function answered(
  file: Certification,
  { id }: Reference,
  answer: ReferenceAnswered['answer'],
  { now, rules }: DecisionContext,
) {
  const said: ReferenceAnswered = { type: 'reference-answered', at: now, reference: id, answer };
  const last = openReferences(file).every((open) => open.id === id);
  return last
    ? accept<ReferenceAnswered | ReferencesClosed>(said, closeReferences(file, now, rules))
    : accept<ReferenceAnswered | ReferencesClosed>(said);
}

/** The agency begins with what there is. */
export const closeReferences = (file: Certification, now: Instant, rules: RuleBook): ReferencesClosed => ({
  type: 'references-closed',
  at: now,
  opens: certificationPeriod(file, 'application', { by: 'event', at: now }, rules),
});

export const withReference = (
  file: Certification,
  id: string,
  change: (one: Reference) => Reference,
): Certification => ({ ...file, references: file.references.map((one) => (one.id === id ? change(one) : one)) });

export const referenceAnswered = event({
  type: 'reference-answered',
  evolve: (file, { answer, at, reference }: ReferenceAnswered) =>
    withReference(file, reference, (one) => ({ ...one, answer: { ...answer, at } })),
  lines: ({ application }, { answer, at, type }) => [
    line(application.country, at, 'declined' in answer ? 'reference-declined' : type),
  ],
});

export const referencesClosed = event({
  type: 'references-closed',
  evolve(file, { opens }: ReferencesClosed) {
    const references = file.references.map((one) =>
      one.answer === undefined ? { ...one, closed: true as const } : one,
    );
    return { ...file, stage: 'application', references, ...opened(file, opens) };
  },
  lines: namesake,
});
