const subjects: Readonly<Record<'equivalence' | 'agreement' | 'adoption' | 'checkpoint', string>> = {
  equivalence: 'Equivalence',
  agreement: 'Agreement',
  adoption: 'Adoption of an evaluation',
  checkpoint: 'Step of readiness',
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
  amended: {
    title: (version: number) => `What it would say otherwise than version ${version}`,
    columns: { part: 'Part', before: 'Now', after: 'Proposed' },
    nothing: 'says nothing',
  },
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
  texts: {
    propose: 'Propose a text',
    names: {
      equivalence: 'Propose an equivalence',
      adoption: 'Adopt the evaluation of another country',
      revocation: 'No longer adopt the evaluation of another country',
      agreement: 'Propose another version of an agreement',
      checkpoint: 'Propose a step of readiness that was passed',
    },
    begins: 'Where an equivalence between the two standards is in force, the text begins with it, as the next version.',
    checkpointHint:
      'What a party must have done before recognition is automatic. Another person looks at the evidence and confirms it.',
    adoptionHint:
      'A third country evaluated the standard of another one, and this country takes that evaluation for its own. Where it has adopted it already, the text is that it no longer does.',
    nothingToAdopt:
      'One of the two codes is not in the catalogue of its country, or no third country evaluated that standard: there is nothing to adopt.',
    agreementHint:
      'The text begins with the newest version: its periods are changed, and what silence means. Its parties, its seasons and its offices at the border stay as they are; others come over the API. Each party approves it in a committee of its own.',
    hint: 'It is written in Spanish and in English. It is a draft of the committee’s: its page says whom it would touch, and the text is changed or withdrawn before the vote.',
    theirs: 'Code of their standard',
    ours: (country: string) => `Code of the standard of ${country}`,
    unknown: 'One of the two codes is not in the catalogue of its country.',
    write: 'Write the text',
  },
  counts,
};
