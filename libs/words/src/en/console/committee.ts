const subjects: Readonly<Record<'equivalence' | 'agreement' | 'adoption' | 'checkpoint', string>> = {
  equivalence: 'Equivalence',
  agreement: 'Agreement',
  adoption: 'Adoption of an evaluation',
  checkpoint: 'Checkpoint of readiness',
};

type Count =
  | 'open'
  | 'decided'
  | 'people'
  | 'dueSooner'
  | 'dueLater'
  | 'unitsGained'
  | 'unitsLost'
  | 'lapse'
  | 'validity'
  | 'standardsChanged'
  | 'standardsWithdrawn';

const counts: Readonly<Record<Count, string>> = {
  open: 'Open cases',
  decided: 'Decisions that were made',
  people: 'People',
  dueSooner: 'With a shorter period',
  dueLater: 'With a longer period',
  unitsGained: 'Units that would be gained',
  unitsLost: 'Units that would be lost',
  lapse: 'With another effect of silence',
  validity: 'With another validity of the credential',
  standardsChanged: 'With a standard that changes',
  standardsWithdrawn: 'With a standard that is withdrawn',
};

/** The committee: what would change, whom it touches, and three votes. */
export const committee = {
  title: 'Committee',
  none: 'There are no changes of rules yet. Each equivalence and agreement that is proposed will be here.',
  columns: { reference: 'What', subject: 'Kind', stage: 'Stage', from: 'In force from', opened: 'Proposed' },
  subjects,
  from: (day: string) => `in force from ${day}`,
  sides: 'Both standards, unit by unit',
  before: 'Before',
  same: 'the same',
  missing: (what: string) => `Missing: ${what}`,
  unused: (units: string) => `Cover nothing: ${units}`,
  votes: 'Votes',
  benches: { state: 'State', employers: 'Employers', workers: 'Workers' },
  noVote: 'has not voted yet',
  voteHint:
    'The vote is that of the bench on which you sit, and can be changed until the committee closes. Its reasons are read with it.',
  impact: 'What would change, and for whom',
  touchesNobody: 'Today it would touch nobody.',
  cases: (count: number) => (count === 1 ? 'One case of your agency' : `${count} cases of your agency`),
  counts,
};
