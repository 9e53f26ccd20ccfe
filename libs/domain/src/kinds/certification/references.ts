import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Refused } from '../../kernel/index.js';
import type { Certification, Reference } from './certification.js';
import type { CoSign, NameReference, RecordReferenceAsked } from './commands.js';
import type { CertificationEvent } from './events.js';
import { certificationPeriod } from './periods.js';
import { refuseYears } from './prepare-application.js';
import { refuseUnits } from './units.js';

/** Those who were named and have neither answered nor run out of time. */
export const openReferences = ({ references }: Pick<Certification, 'references'>): readonly Reference[] =>
  references.filter(({ answer, closed }) => answer === undefined && closed === undefined);

export function nameReference(
  { references }: Certification,
  { reference, relation, officer }: NameReference,
  { now }: DecisionContext,
): Decision<CertificationEvent> {
  if (references.some(({ id }) => id === reference)) return refuse('ALREADY_DONE');
  const named = officer === undefined ? {} : { officer };
  return accept<CertificationEvent>({ type: 'reference-named', at: now, reference, relation, ...named });
}

export function recordReferenceAsked(
  file: Certification,
  { reference: id }: RecordReferenceAsked,
  { now }: DecisionContext,
): Decision<CertificationEvent> {
  const reference = file.references.find((one) => one.id === id);
  if (reference === undefined) return refuse('NO_SUCH_REFERENCE');
  if (reference.askedAt !== undefined) return refuse('ALREADY_DONE');
  return accept<CertificationEvent>({ type: 'reference-asked', at: now, reference: id });
}

/** An employer or a peer says what they saw, without an account; the last answer ends the waiting. */
export function coSign(
  file: Certification,
  { witnessed }: CoSign,
  context: DecisionContext,
): Decision<CertificationEvent> {
  const { application } = file;
  const reference = referenceOf(file, context);
  if (isRefused(reference)) return reference;
  const refusal =
    refuseUnits(witnessed.units, application.units, (index) => `units.${index}`) ??
    refuseYears([witnessed], application.country, context.now, context.rules);
  return refusal ?? answered(file, reference, witnessed, context);
}

/** Saying nothing is a right as well, and costs the worker nothing. */
export function declineReference(file: Certification, context: DecisionContext): Decision<CertificationEvent> {
  const reference = referenceOf(file, context);
  return isRefused(reference) ? reference : answered(file, reference, { declined: true }, context);
}

function referenceOf(file: Certification, { by }: DecisionContext): Reference | Refused {
  const reference = file.references.find(({ id }) => by.kind === 'co-signer' && id === by.reference);
  if (reference === undefined) return refuse('NO_SUCH_REFERENCE');
  return openReferences({ references: [reference] }).length === 0 ? refuse('ALREADY_DONE') : reference;
}

type Answer = Extract<CertificationEvent, { type: 'reference-answered' }>['answer'];

function answered(
  file: Certification,
  { id }: Reference,
  answer: Answer,
  { now, rules }: DecisionContext,
): Decision<CertificationEvent> {
  const event: CertificationEvent = { type: 'reference-answered', at: now, reference: id, answer };
  const last = openReferences(file).every((open) => open.id === id);
  return last
    ? accept<CertificationEvent>(event, closeReferences(file, now, rules))
    : accept<CertificationEvent>(event);
}

/** The agency begins with what there is. */
export const closeReferences = (
  file: Certification,
  now: DecisionContext['now'],
  rules: RuleBook,
): CertificationEvent => ({
  type: 'references-closed',
  at: now,
  opens: certificationPeriod(file, 'application', { by: 'event', at: now }, rules),
});
