import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Application, ShownAbroad } from './application.js';
import { command, event, filer, withApplication } from './define.js';
import { refuseUnits } from './units.js';

/** What another country recognised or certified; replaces what was cited before. */
export interface CiteAbroad {
  readonly type: 'cite-abroad';
  readonly shown: readonly ShownAbroad[];
}

export interface ShownAbroadCited {
  readonly type: 'shown-abroad-cited';
  readonly at: Instant;
  readonly shown: readonly ShownAbroad[];
}

/** The return route: what another country recognised or certified, by standard and unit. */
export const citeAbroad = command({
  type: 'cite-abroad',
  givenBy: { draft: filer, returned: filer },
  refusals: ['UNKNOWN_STANDARD', 'UNKNOWN_UNIT', 'NOT_FOR_THIS_COUNTRY', 'UNIT_TWICE'],
  decide({ application }, { shown }: CiteAbroad, { now, rules }) {
    for (const [index, one] of shown.entries()) {
      const refusal = refuseShown(one, application, `shown.${index}`, rules);
      if (refusal !== undefined) return refusal;
    }
    return accept<ShownAbroadCited>({ type: 'shown-abroad-cited', at: now, shown });
  },
});

export const shownAbroadCited = event({
  type: 'shown-abroad-cited',
  evolve: (file, { shown }: ShownAbroadCited) => withApplication(file, { abroad: shown }),
});

function refuseShown({ standard, units }: ShownAbroad, { country }: Application, field: string, rules: RuleBook) {
  if (standard.country === country) return refuse('NOT_FOR_THIS_COUNTRY', { country }, `${field}.standard.country`);
  const known = rules.country(standard.country)?.catalogue.standards.get(standard.code);
  if (known === undefined) {
    return refuse('UNKNOWN_STANDARD', { standard: standard.code, country: standard.country }, `${field}.standard.code`);
  }
  const codes = known.units.map(({ code }) => code);
  return refuseUnits(units, codes, (unit) => `${field}.units.${unit}`);
}
