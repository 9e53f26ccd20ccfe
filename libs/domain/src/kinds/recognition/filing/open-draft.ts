import type { Clock } from '../../../clocks/index.js';
import type { CertificateRef, DecisionContext, Filing } from '../../../file/case/index.js';
import type { CaseId, CountryCode, DossierId, Instant, Language, StandardCode } from '../../../kernel/index.js';
import { accept, isRefused, refuse } from '../../../kernel/index.js';
import type { Assisted } from '../../../file/engine/assisted.js';
import { assistance, refuseOtherOffice } from '../../../file/engine/assisted.js';
import { openPeriod, theWorker } from '../../../file/engine/periods.js';
import { rulesOf } from '../../../rulebook/rules/index.js';
import { bestStep } from './best-step.js';
import { openFiling } from './open-filing.js';

/** Opens a case as a draft, in the country where the worker is. */
export interface OpenDraft {
  readonly type: 'open-draft';
  readonly filedIn: CountryCode;
  readonly dossier: DossierId;
  readonly certificate: CertificateRef;
  /** The host's standard may be left out where an equivalence names it. */
  readonly hosts: readonly { readonly country: CountryCode; readonly standard?: StandardCode }[];
  readonly language: Language;
  /** Where the worker is in the country in which it is filed, as far as they say it. ISO 3166-2. */
  readonly region?: string;
  /** In that region. */
  readonly municipality?: string;
  /** The border office at which somebody files for them. */
  readonly office?: string;
}

export interface DraftOpened {
  readonly type: 'draft-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly filing: Filing;
  /** Who filed on the worker's behalf. */
  readonly assisted?: Assisted;
  readonly opens: Clock;
}

/** What can be wrong with what is filed. */
export const draftRefusals = [
  'NO_AGREEMENT',
  'HOST_STANDARD_NEEDED',
  'NOT_FOR_THIS_COUNTRY',
  'HOST_TWICE',
  'UNKNOWN_STANDARD',
  'UNKNOWN_CERTIFIER',
  'DATE_IN_FUTURE',
  'CERTIFIER_NOT_ACCREDITED',
  'UNKNOWN_OFFICE',
] as const;

/**
 * Opens a draft by the worker, or by an officer on the worker's behalf, and the file says so.
 * Source: procedure, stage 1; what is filed decides in which country's file it is kept, so each case law says `isOurs`.
 */
export function openDraft(command: OpenDraft, context: DecisionContext, isOurs: (filing: Filing) => boolean) {
  const { by, caseId, here, now, rules } = context;
  if (by.kind === 'officer' && !sitsHere(context)) return refuse('NOT_YOUR_CASE');
  const filing = refuseOtherOffice(command.office, context) ?? openFiling(command, context);
  if (isRefused(filing)) return filing;
  if (filing.hosts.length === 0 || !isOurs(filing)) {
    return refuse('NOT_FOR_THIS_COUNTRY', { country: here }, 'hosts');
  }
  const step = bestStep(filing, 'draft', { calendar: rulesOf(rules, here).calendar, from: now, rules });
  const opens = openPeriod(
    { name: 'draft', opened: 0, step, holder: theWorker, calendar: here, opening: { by: 'event', at: now } },
    rules,
  );
  const assisted = assistance(context, command.office);
  return accept<DraftOpened>({ type: 'draft-opened', at: now, caseId, filing, ...assisted, opens });
}

const sitsHere = ({ by, here, rules }: DecisionContext): boolean =>
  by.kind === 'officer' &&
  by.country === here &&
  rules.country(here)?.agencies.some((agency) => agency.id === by.agency) === true;
