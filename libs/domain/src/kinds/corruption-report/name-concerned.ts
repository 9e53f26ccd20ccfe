import { inStages } from '../../file/definition/define-command.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Mark, SealedPart } from './corruption-report.js';
import { mostParts, withMarks } from './corruption-report.js';
import { command, event, integrityOfficers, running } from './define.js';

/** An integrity officer found out whom it is about: for them it does not exist from here on. */
export interface NameConcerned {
  readonly type: 'name-concerned';
  /** Their accounts, offices and telephones, sealed. */
  readonly part: SealedPart;
  readonly marks: readonly Mark[];
}

export interface ConcernedNamed {
  readonly type: 'concerned-named';
  readonly at: Instant;
  readonly part: SealedPart;
  readonly marks: readonly Mark[];
}

export const nameConcerned = command({
  type: 'name-concerned',
  givenBy: inStages(running, integrityOfficers),
  refusals: ['REPORT_FULL'],
  decide: ({ said }, { marks, part }: NameConcerned, { now }) =>
    said.length >= mostParts
      ? refuse('REPORT_FULL', { atMost: mostParts })
      : accept<ConcernedNamed>({ type: 'concerned-named', at: now, part, marks }),
});

export const concernedNamed = event({
  type: 'concerned-named',
  evolve: (file, { at, marks, part }: ConcernedNamed) => ({
    ...file,
    said: [...file.said, { by: 'officer', at, part }],
    marks: withMarks(file.marks, marks),
  }),
});
