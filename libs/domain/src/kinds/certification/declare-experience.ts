import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import type { Experience } from './application.js';
import { command, event, filer, withApplication } from './define.js';
import { refuseUnits } from './units.js';
import { refuseYears } from './years.js';

/** What the worker declares to have done, unit by unit; replaces what was declared before. */
export interface DeclareExperience {
  readonly type: 'declare-experience';
  readonly experience: readonly Experience[];
}

export interface ExperienceDeclared {
  readonly type: 'experience-declared';
  readonly at: Instant;
  readonly experience: readonly Experience[];
}

/** The paper-less route: the worker's word begins the procedure, and the evaluation shows what it is worth. */
export const declareExperience = command({
  type: 'declare-experience',
  givenBy: { draft: filer, returned: filer },
  refusals: ['UNKNOWN_UNIT', 'UNIT_TWICE', 'DATE_IN_FUTURE'],
  decide({ application }, { experience }: DeclareExperience, { now, rules }) {
    const units = experience.map(({ unit }) => unit);
    return (
      refuseUnits(units, application.units, (index) => `experience.${index}.unit`) ??
      refuseYears(experience, application.country, now, rules) ??
      accept<ExperienceDeclared>({ type: 'experience-declared', at: now, experience })
    );
  },
});

export const experienceDeclared = event({
  type: 'experience-declared',
  evolve: (file, { experience }: ExperienceDeclared) => withApplication(file, { declared: experience }),
});
