import { benches } from '../../rulebook/catalogue/index.js';
import type { ClockId, CountryCode, LocalizedText, PlainDate, UnitCode } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import {
  given,
  guatemala,
  officer,
  sampleCase,
  sampleEquivalence,
  sampleRules,
  firstMorning,
} from '../../../specification/index.js';
import type { Story } from '../../../specification/index.js';
import type { RuleChangeCommand, RuleChangeEvent } from './law.js';
import { ruleChange } from './law.js';
import type { CastVote, RuleChange, RuleChangeStage } from './rule-change.js';
import type { EquivalenceDraft, RuleContent } from './rule-content.js';

export type ChangeStory = Story<RuleChange, RuleChangeCommand, RuleChangeEvent>;

const words: LocalizedText = { es: 'Se revisó el programa', en: 'The programme was reviewed' };
const seat = (name: string) => officer(`gt.delegate.${name}`, 'gt-mintrab', 'delegate');
export const delegates = { state: seat('state'), employers: seat('employers'), workers: seat('workers') } as const;

/** The second version of the sample equivalence, with its second unit lost. */
export const secondVersion = (more: Partial<EquivalenceDraft> = {}): RuleContent => {
  const first = sampleEquivalence('full');
  const [one, two] = first.units.map((unit) => ({ ...unit, coveredBy: ['EC0586.01-1' as UnitCode] }));
  if (one === undefined || two === undefined) throw new Error('the sample has two units');
  const units = [one, { ...two, coverage: 'partial' as const, missing: [{ es: 'Baterías' }] }];
  return {
    subject: 'equivalence',
    equivalence: { ...first, version: 2, units, validFrom: '2026-04-01' as PlainDate, ...more },
  };
};

export const checkpoint = (code = 'keys-exchanged', country: CountryCode = guatemala): RuleContent => ({
  ...{ subject: 'checkpoint', agreement: 'MX-GT', country, code },
  ...{ passedOn: '2026-03-01' as PlainDate, evidence: { es: 'Acta 12' } },
});

export const rules: RuleBook = sampleRules({
  checkpoints: [{ country: guatemala, code: 'keys-exchanged', title: { es: 'Llaves intercambiadas' } }],
});

export const propose = (content: RuleContent = secondVersion()): RuleChangeCommand => ({
  type: 'propose-rule-change',
  content,
  reasons: words,
});
export const nothing: ChangeStory = given(ruleChange, {
  caseId: sampleCase,
  here: guatemala,
  rules,
  now: firstMorning,
});
export const proposed = (content?: RuleContent): ChangeStory => nothing.when(propose(content), delegates.state).and();
export const inCommittee = (): ChangeStory => proposed().when({ type: 'submit-to-committee' }, delegates.state).and();

export const cast = (story: ChangeStory, bench: keyof typeof delegates, vote: CastVote['vote'] = 'for'): ChangeStory =>
  story.when({ type: 'cast-vote', bench, vote, reasons: words }, delegates[bench]).and();
export const allVoted = (): ChangeStory => benches.reduce((story, bench) => cast(story, bench), inCommittee());
export const approved = (): ChangeStory => allVoted().when({ type: 'close-committee' }, delegates.workers).and();

/** A file in each stage. */
export function changeAt(stage: RuleChangeStage): ChangeStory {
  switch (stage) {
    case 'draft':
      return proposed();
    case 'committee':
      return inCommittee();
    case 'approved':
      return approved();
    case 'in-force':
      return proposed(checkpoint())
        .when({ type: 'confirm-checkpoint' }, delegates.workers)
        .and()
        .when({ type: 'record-published' }, { kind: 'effect' })
        .and();
    case 'rejected':
      return cast(allVoted(), 'employers', 'against').when({ type: 'close-committee' }, delegates.state).and();
    case 'withdrawn':
      return inCommittee().when({ type: 'withdraw-proposal', reasons: words }, delegates.state).and();
  }
}

/** One well-formed command of each type. */
export const ruleChangeCommands = (
  clock = 'in-force#1' as ClockId,
): { readonly [Type in RuleChangeCommand['type']]: RuleChangeCommand } => ({
  'propose-rule-change': propose(),
  'amend-draft': { type: 'amend-draft', content: secondVersion(), reasons: words },
  'submit-to-committee': { type: 'submit-to-committee' },
  'cast-vote': { type: 'cast-vote', bench: 'workers', vote: 'for', reasons: words },
  'close-committee': { type: 'close-committee' },
  'confirm-checkpoint': { type: 'confirm-checkpoint' },
  'withdraw-proposal': { type: 'withdraw-proposal', reasons: words },
  'record-published': { type: 'record-published' },
  lapse: { type: 'lapse', clock },
});
