import { monthsAfter, todayIn } from '../../clocks/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Certification, IssuedCertificate } from './certification.js';
import { event } from './define.js';

/** Every unit was shown: to whoever approves it, or to the appeals body. */
export interface CertificateIssued {
  readonly type: 'certificate-issued';
  readonly at: Instant;
  readonly certificate: IssuedCertificate;
  readonly summary: LocalizedText;
}

export function certificateOf(
  { application, caseId, rounds }: Certification,
  now: Instant,
  rules: RuleBook,
): IssuedCertificate {
  const { calendar, certification } = rulesOf(rules, application.country);
  const { standard, standardVersion, units } = application;
  const until = monthsAfter(calendar.timeZone, now, 12 * certification.validityYears);
  return {
    number: `${caseId}-${rounds + 1}`,
    standard,
    standardVersion,
    units,
    issuedOn: todayIn(calendar.timeZone, now),
    validUntil: todayIn(calendar.timeZone, until),
  };
}

export const certificateIssued = event({
  type: 'certificate-issued',
  weighs: true,
  evolve: (file, { certificate }: CertificateIssued) => ({
    ...file,
    stage: 'certificate-issued',
    certificate,
    rounds: file.rounds + 1,
    clock: undefined,
    earlier: undefined,
  }),
  lines: ({ application }, { at, certificate: { number, validUntil }, summary, type }) => [
    line(application.country, at, type, { args: { number, on: validUntil }, words: summary }),
  ],
});
