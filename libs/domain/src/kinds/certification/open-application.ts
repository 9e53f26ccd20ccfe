import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { Application } from './application.js';
import { checkCertifier } from './check-application.js';
import type { OpenApplication } from './commands.js';
import type { CertificationEvent } from './events.js';
import { certificationPeriod } from './periods.js';

/** A draft by the worker, or by an officer on the worker's behalf, and the file says so. */
export function openApplication(command: OpenApplication, context: DecisionContext): Decision<CertificationEvent> {
  const { by, caseId, here, now, rules } = context;
  const { agencies, catalogue, desks } = rulesOf(rules, here);
  const sitsHere = by.kind !== 'officer' || (by.country === here && agencies.some(({ id }) => id === by.agency));
  if (!sitsHere) return refuse('NOT_YOUR_CASE');
  const standard = catalogue.standards.get(command.standard);
  const { certifier, dossier, language, route, training } = command;
  const application: Application = {
    country: here,
    standard: { country: here, code: command.standard },
    standardVersion: standard?.version ?? '',
    units: standard?.units.map(({ code }) => code) ?? [],
    agency: desks.certification,
    channel: by.kind === 'officer' ? 'assisted' : 'worker',
    ...{ certifier, dossier, language, route, training },
    ...{ declared: [], abroad: [], documents: [], openedAt: now },
  };
  const refusal = checkCertifier(application, rules, now);
  if (refusal !== undefined) return refusal;
  const opens = certificationPeriod({ application, clocksOpened: 0 }, 'draft', { by: 'event', at: now }, rules);
  const assisted = by.kind === 'officer' ? { assisted: { agency: by.agency, officer: by.id } } : {};
  return accept<CertificationEvent>({ type: 'application-opened', at: now, caseId, application, ...assisted, opens });
}
