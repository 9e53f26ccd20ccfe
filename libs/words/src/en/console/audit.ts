import type { DrawFault } from '@puente/domain/draws';

const faults: Readonly<Record<DrawFault, string>> = {
  SEED_NOT_FROM_THE_DAY: 'The seed does not follow from the day’s',
  SEED_OF_ANOTHER_DAY: 'The seed is of another day',
  NOT_REPRODUCIBLE: 'Drawn again, other people come out',
  NOT_FROM_THE_POOL: 'Not drawn from the list of the day',
  BEFORE_REGISTERS: 'From before there were registers: no fault of the draw',
};

/** What auditors do: files of every agency, with a purpose that whoever's file it is reads. */
export const audit = {
  title: 'Audit',
  places: 'Pages of the audit',
  search: 'Find cases',
  noticed: 'What the node noticed',
  draws: 'Draws',
  unequal: 'Unequal treatment',
  journal: 'Journal',
  looks: 'Who looked',
  looksOf: (caseId: string) => `Who looked at ${caseId}`,
  noLooks: 'Nobody has looked yet.',
  lookColumns: { at: 'When', who: 'Who', what: 'What', why: 'What for' },
  looked: {
    case: 'Opened the case',
    dossier: 'Opened the person’s data',
    document: 'Opened a document',
    match: 'Compared their data with somebody else’s',
    joined: 'Confirmed that two dossiers are the same person’s',
    code: 'Printed a code to come in with',
    credential: 'Checked the credential',
  },
  purpose: 'What will you look for?',
  purposeHint:
    'These cases are not in your queue. What you write counts for an hour, and stays with each case that you open within it: the person reads it on their page.',
  goOn: 'Go on',
  forPurpose: (purpose: string) => `You look for: “${purpose}”.`,
  otherPurpose: 'Change',
  kind: 'Kind',
  agency: 'Agency',
  notRead: (names: string) => `This of the address is not understood and filters nothing: ${names}.`,
  lateOnly: 'Past their day only',
  none: 'There are no such cases. Those of somebody who is protected are never here.',
  eachIsALook: 'Newest first. Each that is shown is a look of yours, which the person reads.',
  columns: { file: 'Case', stage: 'Stage', agencies: 'Have it or had it', opened: 'Opened', due: 'Due' },
  noDay: 'No period',
};

/** A journal in words, with its proof. */
export const journal = {
  of: (caseId: string) => `Journal of ${caseId}`,
  what: 'Each line is chained to the one before by its hash: where somebody changes one, none after it agrees. Words that are sealed, and what you are not told of, are not shown, but their place and hash stay.',
  download: 'Download the signed journal, to check it outside',
  hash: 'Hash',
  lawsName: 'Name in the law',
  hidden: 'Not shown to you',
  said: 'What was said',
};

/** Draws, drawn again. */
export const draws = {
  title: 'Draws of a day',
  day: 'Day',
  show: 'Show',
  again: 'Draw again',
  same: (count: number, at: string) =>
    `Drawn again ${at}: ${count === 1 ? 'the draw gives' : `all ${count} draws give`} the same result.`,
  odd: (odd: number, count: number, at: string) => `Drawn again ${at}: ${odd} of ${count} do not agree.`,
  none: 'Nothing was drawn on that day.',
  notBound: 'The node bound itself to nothing for that day: there were no draws.',
  inTime: (at: string) => `The node had bound itself before the day began: ${at}.`,
  tooLate: (at: string) => `The node bound itself when the day had begun: ${at}.`,
  chainHolds: 'The chain of commitments is whole.',
  chainBroken: 'The chain of commitments is broken.',
  proof: 'Commitment and seed of the day',
  commitment: 'Commitment:',
  seed: 'Seed:',
  notYet: 'is told once the day is over.',
  columns: { file: 'Case', from: 'Who could be drawn', named: 'Drawn', result: 'Drawn again' },
  candidate: (officer: string, load: number) => `${officer} (${load})`,
  sameResult: 'The same result',
  seedOf: 'Seed',
  faults,
};

/** What the node noticed. */
export const noticed = {
  none: 'Nothing waits. Here stands what the node notices about those who work in it and those who try its doors; what concerns you is not here.',
  dueFirst: 'What is due first comes first. What concerns you is not here.',
  columns: { what: 'What', when: 'Between', stage: 'Stage', due: 'Due' },
  between: (since: string, until: string) => `${since} – ${until}`,
  concerned: 'Whom it concerns',
  nobody: 'Nobody in particular.',
  about: 'About the case',
  owner: (officer: string) => `${officer} answers for it.`,
};

/** Groups against the rest. */
export const unequal = {
  asOf: (at: string) => `As of ${at}.`,
  none: 'There are no groups of five people or more to compare yet.',
  columns: {
    group: 'Group',
    what: 'What',
    ofGroup: 'The group',
    ofRest: 'The rest',
    difference: 'Difference',
    finding: 'Finding',
  },
  measures: { time: 'Days of the agency', refusals: 'Refused' },
  of: (size: number) => `of ${size}`,
  interval: (from: string, to: string) => `between ${from} and ${to}`,
  findings: { worse: 'Worse', better: 'Better', 'no-evidence': 'No difference shown' },
};
