import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { CaseId, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ToldOtherwise } from './data-breach.js';
import { command, event } from './define.js';

/** Of a case that could not be told: how its person was told another way, or how that was tried. Names nobody. */
export interface RecordPersonTold extends Pick<ToldOtherwise, 'reached' | 'how'> {
  readonly type: 'record-person-told';
  readonly concerned: CaseId;
}

export interface PersonTold {
  readonly type: 'person-told';
  readonly at: Instant;
  readonly concerned: CaseId;
  readonly reached: boolean;
  readonly how: LocalizedText;
  readonly by: OfficerId;
}

/** Again where they were reached after all. */
export const recordPersonTold = command({
  type: 'record-person-told',
  givenBy: { confirmed: ['operator', 'supervisor'] },
  refusals: ['NO_SUCH_CASE', 'ALREADY_DONE', 'REASONS_MISSING'],
  decide({ unreached }, { concerned, how, reached }: RecordPersonTold, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['operator', 'supervisor'], yours: [by.kind] });
    const missed = unreached.find(({ caseId }) => caseId === concerned);
    if (missed === undefined) return refuse('NO_SUCH_CASE', {}, 'concerned');
    if (missed.otherwise?.reached === true) return refuse('ALREADY_DONE');
    return (
      refuseWithoutReasons(how, 'how') ??
      accept<PersonTold>({ type: 'person-told', at: now, concerned, reached, how, by: by.id })
    );
  },
});

export const personTold = event({
  type: 'person-told',
  evolve: (file, { at, concerned, how, reached }: PersonTold) => ({
    ...file,
    unreached: file.unreached.map((one) =>
      one.caseId === concerned ? { ...one, otherwise: { at, reached, how } } : one,
    ),
  }),
});
