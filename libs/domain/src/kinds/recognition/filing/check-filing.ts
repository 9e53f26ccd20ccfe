import { todayIn } from '../../../clocks/index.js';
import type { Equivalence } from '../../../rulebook/catalogue/index.js';
import { equivalenceInForce } from '../../../equivalence/index.js';
import type { Instant, PlainDate } from '../../../kernel/index.js';
import { notKnown, refuse } from '../../../kernel/index.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import type { Filing, Host } from '../../../file/case/index.js';

/** What a filing is refused for when it is submitted, in the order in which documents name it. */
export const submissionRefusals = [
  'CERTIFICATE_DOCUMENT_MISSING',
  'CERTIFIER_NOT_ACCREDITED',
  'UNKNOWN_CERTIFIER',
  'UNKNOWN_STANDARD',
  'DATE_IN_FUTURE',
  'NO_AGREEMENT',
  'NOT_FOR_THIS_COUNTRY',
  'HOST_TWICE',
] as const;

/**
 * Whether a filing stands: asked when the draft is opened, when it is submitted, and by the home country once more,
 * which never trusts what another country checked.
 */
export function checkFiling(filing: Filing, rules: RuleBook, now: Instant) {
  if (filing.certificate.standard.country !== filing.home) {
    return refuse('NOT_FOR_THIS_COUNTRY', { country: filing.home }, 'certificate.standard.country');
  }
  return checkHosts(filing, rules) ?? checkCertificate(filing, rules, now);
}

/** Each host once, under the agreement in force when the draft was opened, against one of its standards. */
export function checkHosts(filing: Filing, rules: RuleBook) {
  if (filing.hosts.length === 0) return refuse('NO_AGREEMENT', { home: filing.home, host: notKnown }, 'hosts');
  for (const [index, host] of filing.hosts.entries()) {
    const refusal = checkHost(filing, host, index, rules);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function checkHost(filing: Filing, host: Host, index: number, rules: RuleBook) {
  const field = `hosts.${index}`;
  const { country } = host;
  if (country === filing.home) return refuse('NOT_FOR_THIS_COUNTRY', { country }, `${field}.country`);
  if (filing.hosts.findIndex((one) => one.country === country) !== index) {
    return refuse('HOST_TWICE', { country }, `${field}.country`);
  }
  const agreement = agreementAt(filing, country, rules);
  if (agreement?.id !== host.agreement.id || agreement.version !== host.agreement.version) {
    return refuse('NO_AGREEMENT', { home: filing.home, host: country }, `${field}.country`);
  }
  if (rules.country(country)?.catalogue.standards.has(host.standard) !== true) {
    return refuse('UNKNOWN_STANDARD', { standard: host.standard, country }, `${field}.standard`);
  }
  return undefined;
}

/** A case keeps the agreement of the day on which it was opened, as that day was where it was opened. */
export function agreementAt(
  filing: Pick<Filing, 'home' | 'filedIn' | 'openedAt'>,
  host: Host['country'],
  rules: RuleBook,
): ReturnType<RuleBook['inForce']> {
  const [opened, home, other] = [rules.country(filing.filedIn), rules.country(filing.home), rules.country(host)];
  if (opened === undefined || home === undefined || other === undefined) return undefined;
  return rules.inForce(filing.home, host, todayIn(opened.calendar.timeZone, filing.openedAt));
}

/** The equivalence of that day, with a standard of the host: its own, one that it adopted, or a successor's. */
export function equivalenceAt(
  { certificate, filedIn, openedAt }: Pick<Filing, 'certificate' | 'filedIn' | 'openedAt'>,
  host: Host['country'],
  rules: RuleBook,
): Equivalence | undefined {
  const on = openedOn({ filedIn, openedAt }, rules);
  return on && equivalenceInForce(certificate.standard, { rules, host, on });
}

/** The day on which a case was opened, as that day was where it was opened. */
export function openedOn(
  { filedIn, openedAt }: Pick<Filing, 'filedIn' | 'openedAt'>,
  rules: RuleBook,
): PlainDate | undefined {
  const opened = rules.country(filedIn);
  return opened && todayIn(opened.calendar.timeZone, openedAt);
}

function checkCertificate({ certificate, home }: Filing, rules: RuleBook, now: Instant) {
  const { standard, certifier, issuedOn } = certificate;
  const issuer = rules.country(home);
  if (issuer?.catalogue.standards.has(standard.code) !== true) {
    return refuse('UNKNOWN_STANDARD', { standard: standard.code, country: home }, 'certificate.standard.code');
  }
  if (!issuer.catalogue.certifiers.has(certifier)) {
    return refuse('UNKNOWN_CERTIFIER', { certifier, country: home }, 'certificate.certifier');
  }
  if (issuedOn > todayIn(issuer.calendar.timeZone, now)) {
    return refuse('DATE_IN_FUTURE', { date: issuedOn }, 'certificate.issuedOn');
  }
  if (!issuer.catalogue.accredited(certifier, standard.code, issuedOn)) {
    return refuse('CERTIFIER_NOT_ACCREDITED', { certifier, standard: standard.code }, 'certificate.certifier');
  }
  return undefined;
}

/**
 * A file is submitted with a copy of the certificate, or with what can stand for it where the papers were lost: the
 * home ministry then says what else it needs, and the paper-less route stays open.
 */
export function checkDocuments({ documents }: Filing) {
  const evidence = documents.some(({ kind }) => kind === 'certificate' || standIns.has(kind));
  return evidence ? undefined : refuse('CERTIFICATE_DOCUMENT_MISSING', {}, 'documents');
}

const standIns: ReadonlySet<string> = new Set(['work-reference', 'photo-evidence']);
