import type { Clock } from '../../clocks/index.js';
import type { Assisted } from '../../file/engine/assisted.js';
import { assistance, filedBy, refuseOtherOffice } from '../../file/engine/assisted.js';
import { begun } from '../../file/engine/begun.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, CertifierId, DossierId, Instant, Language, StandardCode } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Application, CertificationRoute, Training } from './application.js';
import { checkCertifier } from './check-application.js';
import { beginning, filer, opening } from './define.js';
import { certificationPeriod } from './periods.js';

/** Opens an application as a draft, in the country whose standard it is. */
export interface OpenApplication {
  readonly type: 'open-application';
  readonly dossier: DossierId;
  readonly standard: StandardCode;
  readonly certifier: CertifierId;
  readonly route: CertificationRoute;
  readonly language: Language;
  readonly training: readonly Training[];
  /** Where the worker is, as far as they say it. ISO 3166-2. */
  readonly region?: string;
  /** In that region. */
  readonly municipality?: string;
  /** The border office at which somebody files for them. */
  readonly office?: string;
}

export interface ApplicationOpened {
  readonly type: 'application-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly application: Application;
  /** Who filed on the worker's behalf. */
  readonly assisted?: Assisted;
  readonly opens: Clock;
}

/** A draft by the worker, or by an officer on the worker's behalf, and the file says so. */
export const openApplication = opening({
  type: 'open-application',
  opens: filer,
  refusals: [
    'UNKNOWN_STANDARD',
    'UNKNOWN_CERTIFIER',
    'CERTIFIER_NOT_ACCREDITED',
    'CONFLICT_OF_INTEREST',
    'UNKNOWN_OFFICE',
  ],
  decide(_none, open: OpenApplication, context) {
    const { by, caseId, here, now, rules } = context;
    const { agencies, catalogue, desks } = rulesOf(rules, here);
    const sitsHere = by.kind !== 'officer' || (by.country === here && agencies.some(({ id }) => id === by.agency));
    if (!sitsHere) return refuse('NOT_YOUR_CASE');
    const standard = catalogue.standards.get(open.standard);
    const { certifier, dossier, language, route, training } = open;
    const application: Application = {
      country: here,
      standard: { country: here, code: open.standard },
      standardVersion: standard?.version ?? '',
      units: standard?.units.map(({ code }) => code) ?? [],
      agency: desks.certification,
      channel: by.kind === 'officer' ? 'assisted' : 'worker',
      ...{ certifier, dossier, language, route, training },
      ...{ declared: [], abroad: [], documents: [], openedAt: now },
    };
    const refusal = refuseOtherOffice(open.office, context) ?? checkCertifier(application, rules, now);
    if (refusal !== undefined) return refusal;
    const opens = certificationPeriod({ application, clocksOpened: 0 }, 'draft', { by: 'event', at: now }, rules);
    const assisted = assistance(context, open.office);
    return accept<ApplicationOpened>({ type: 'application-opened', at: now, caseId, application, ...assisted, opens });
  },
});

export const applicationOpened = beginning({
  type: 'application-opened',
  begin: ({ application, assisted, caseId, opens }: ApplicationOpened) => ({
    kind: 'certification',
    stage: 'draft',
    ...{ caseId, application },
    ...begun(opens),
    ...filedBy(assisted),
    ...{ references: [], credits: [], declarations: [], replaced: [] },
    ...{ draws: 0, offered: [], offers: 0, missed: 0, moved: false, competent: [], rounds: 0 },
  }),
  lines: (_none, { application: { channel, country }, at }) => [
    line(country, at, 'draft-opened', { args: { channel } }),
  ],
});
