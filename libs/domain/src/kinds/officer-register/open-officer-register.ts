import { todayIn } from '../../clocks/index.js';
import { empty } from '../../file/engine/begun.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { AgencyId, CaseId, CountryCode, Instant, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { beginning, opening } from './define.js';
import { registerNumberOf } from './officer-register.js';

/** By the first supervisor of an agency who registers somebody. */
export interface OpenOfficerRegister {
  readonly type: 'open-officer-register';
}

export interface OfficerRegisterOpened {
  readonly type: 'officer-register-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly country: CountryCode;
  readonly agency: AgencyId;
  /** Whose supervisors approve too, where an agency has one only. */
  readonly ministry: AgencyId;
  readonly on: PlainDate;
}

export const openOfficerRegister = opening({
  type: 'open-officer-register',
  opens: ['supervisor'],
  refusals: ['CASE_EXISTS'],
  decide(_none, _open: OpenOfficerRegister, { by, caseId, here, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    const { agency, country } = by;
    if (country !== here || caseId !== registerNumberOf(here, agency)) return refuse('NOT_YOUR_CASE');
    const { calendar, desks } = rulesOf(rules, here);
    return accept<OfficerRegisterOpened>({
      ...{ type: 'officer-register-opened', at: now, caseId, country, agency },
      ...{ ministry: desks.governance, on: todayIn(calendar.timeZone, now) },
    });
  },
});

export const officerRegisterOpened = beginning({
  type: 'officer-register-opened',
  begin: ({ agency, caseId, country, ministry, on }: OfficerRegisterOpened) => ({
    ...{ kind: 'officer-register', stage: 'kept', caseId, country, agency, openedOn: on },
    ...{ officers: [], proposals: [] },
    ...empty,
    held: [...new Set([agency, ministry])],
  }),
});
