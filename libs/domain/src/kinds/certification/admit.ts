import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Evaluation } from './certification.js';
import { checkCertifier } from './check-application.js';
import { command, desk, event, namesake } from './define.js';
import { certificationPeriod } from './periods.js';
import { unitsLeft } from './units.js';

/** The certifier's agency finds the application admissible. */
export interface Admit {
  readonly type: 'admit';
}

/** `evaluation`: where everything is credited or was found before, nothing is left to evaluate. */
export interface ApplicationAdmitted {
  readonly type: 'application-admitted';
  readonly at: Instant;
  readonly by: OfficerId;
  readonly evaluation?: Evaluation;
  readonly opens: Clock;
}

/** Possible late as well: lateness is never held against the worker. */
export const admit = command({
  type: 'admit',
  givenBy: { application: desk },
  refusals: [
    'CERTIFIER_NOT_ACCREDITED',
    'CONFLICT_OF_INTEREST',
    'SAME_PERSON',
    'UNKNOWN_STANDARD',
    'UNKNOWN_CERTIFIER',
  ],
  decide(file, _admit: Admit, { by, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['registrar'], yours: [by.kind] });
    const refusal = checkCertifier(file.application, rules, now);
    if (refusal !== undefined) return refusal;
    const opening = { by: 'event', at: now } as const;
    const told = raise(file, 'application-admitted', now);
    if (unitsLeft(file).length > 0) {
      const opens = certificationPeriod(file, 'scheduling', opening, rules);
      return accept<ApplicationAdmitted | NoticeRaised>(
        { type: 'application-admitted', at: now, by: by.id, opens },
        told,
      );
    }
    // Nothing is left to evaluate; a second person approves all the same.
    const evaluation: Evaluation = { findings: [], summary: allCredited, by: by.id, at: now };
    const opens = certificationPeriod(file, 'approval', opening, rules);
    return accept<ApplicationAdmitted | NoticeRaised>(
      { type: 'application-admitted', at: now, by: by.id, evaluation, opens },
      told,
    );
  },
});

export const applicationAdmitted = event({
  type: 'application-admitted',
  evolve(file, { evaluation, opens }: ApplicationAdmitted) {
    const next =
      evaluation === undefined ? { stage: 'admissible' as const } : { stage: 'evaluated' as const, evaluation };
    return { ...file, ...next, ...opened(file, opens) };
  },
  lines: namesake,
});

const allCredited = {
  es: 'Lo que demostró en otro país cubre todas las unidades: no hace falta evaluar nada más.',
  en: 'What was shown in another country covers every unit: there is nothing left to evaluate.',
} as const;
