import { todayIn } from '../../clocks/index.js';
import type { Instant } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Application } from './application.js';

type Asked = Pick<Application, 'country' | 'standard' | 'certifier' | 'training'>;

/**
 * The certifier must be accredited for the standard on that very day: asked when the application is opened, submitted and
 * admitted, on the day of the evaluation, and when it is approved.
 */
export function checkCertifier({ country, standard, certifier, training }: Asked, rules: RuleBook, now: Instant) {
  const { calendar, catalogue } = rulesOf(rules, country);
  if (!catalogue.standards.has(standard.code)) {
    return refuse('UNKNOWN_STANDARD', { standard: standard.code, country }, 'standard');
  }
  if (!catalogue.certifiers.has(certifier)) return refuse('UNKNOWN_CERTIFIER', { certifier, country }, 'certifier');
  if (!catalogue.accredited(certifier, standard.code, todayIn(calendar.timeZone, now))) {
    return refuse('CERTIFIER_NOT_ACCREDITED', { certifier, standard: standard.code }, 'certifier');
  }
  // Source: ISO/IEC 17024, 5.2: whoever trained a candidate does not certify them.
  const trained = training.some((one) => one.certifier === certifier);
  return trained ? refuse('CONFLICT_OF_INTEREST', { relation: 'trained' }, 'certifier') : undefined;
}

/** Whether there is anything that an evaluation can begin with; lost papers are no reason to have nothing. */
export function checkEvidence({ route, documents, declared, abroad }: Application) {
  const given = { documents: documents.length, paperless: declared.length, return: abroad.length }[route];
  if (given > 0) return undefined;
  const needs = { documents: 'documents', paperless: 'declare-experience', return: 'cite-abroad' }[route];
  return refuse('EVIDENCE_MISSING', { needs: [needs] });
}
