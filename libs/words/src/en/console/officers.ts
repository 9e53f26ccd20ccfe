import type { OfficerChange } from '@puente/domain/kinds/officer-register';

type ChangeName = OfficerChange['what'];

const changes: Readonly<Record<ChangeName, string>> = {
  standing: 'Roles, and whether they are active',
  habilitations: 'Standards that they may evaluate',
  absence: 'Enter an absence',
  return: 'End an absence before its day',
  'passed-over': 'Leave them out of today’s draw',
  seat: 'Seat them on the committee',
  'seat-ended': 'End their seat on the committee',
};
const changeHints: Readonly<Record<ChangeName, string>> = {
  standing:
    'What is marked takes the place of what was there. They are drawn from tomorrow on. Without a role they do nothing here.',
  habilitations: 'The list takes the place of the one that was there: leave the lines that still hold.',
  absence:
    'They are away on the last day too. Whoever covers takes what they have, where nothing speaks against it. Say nothing of anybody’s health.',
  return: 'From tomorrow on they are in the draw again.',
  'passed-over': 'It counts today. Whoever could be drawn reads it: say nothing of anybody’s health.',
  seat: 'Only in the ministry, which records whom each side has named. It holds from the approval on.',
  'seat-ended': 'What they voted stands.',
};

/** The people of an agency, for whoever supervises them. */
export const officers = {
  changes,
  changeHints,
  back: 'Back to the team',
  notActive: 'not active',
  has: 'What they have, and what reassigning would do',
  hasNothing: 'They have no open cases that the draw gave them.',
  urgentFirst: 'Most urgent first. Looking changes nothing, and nobody knows beforehand whom a draw will name.',
  firstTwoHundred: 'The two hundred most urgent; there are more. Looking changes nothing.',
  columns: { file: 'Case', stage: 'Stage', becomes: 'What would become of it' },
  covered: (cover: string) => `${cover}, who covers, takes it`,
  drawn: 'It is drawn again',
  reassign: 'Reassign',
  reassignOf: (officer: string) => `Reassign what ${officer} has`,
  allUnlessMarked: 'All are reassigned unless you mark some.',
  reassigned: (given: number, all: number) => `Reassigned: ${given} of ${all}`,
  taken: (officer: string) => `${officer} has it now`,
  askAgain: 'They have more cases: open this page again to go on.',
  absences: 'Absences',
  noAbsences: 'None entered.',
  days: (from: string, until: string) => `From ${from} to ${until}`,
  coveredBy: (officer: string) => `${officer} covers`,
  endAbsence: 'end it earlier',
  change: 'Change something of this account',
  waits: 'A change waits for a second person',
  propose: 'Propose the change',
  proposed: 'Proposed. Nothing has changed yet: somebody else who supervises approves it.',
  seeProposal: 'See what was proposed',
  answeredBefore: 'Somebody else has answered that proposal already: you changed nothing.',
  needsSecond: 'You proposed it: somebody else who supervises approves it.',
  approve: 'Approve the change',
  decline: 'Decline the change',
  takeBack: 'Take it back',
  enter: 'Register or change an account',
  enterHint: 'As the agency’s identity provider knows it.',
  goOn: 'Go on',
};

/** A new edition of the country's calendar. */
export const calendar = {
  title: 'Change of the calendar',
  edition: (edition: string, touched: number) =>
    touched === 0
      ? `The edition in force is ${edition}. All open periods are counted by it.`
      : `The edition in force is ${edition}. Open periods that another one still counts: ${touched}.`,
  columns: { file: 'Case', before: 'Due now', after: 'Would be due' },
  became: { file: 'Case', before: 'Was due', after: 'What became of it' },
  recounted: (day: string) => `Counted anew: ${day}`,
  noDay: 'no day',
  apply: (count: number) => `count these ${count} periods anew`,
  done: (count: number, all: number) =>
    `Counted anew: ${count} of ${all}. The reason stands in the journal of each case.`,
  next: 'Those that follow',
  back: 'Back to the team',
};

/** Emergencies that stop the clocks. */
export const pauses = {
  title: 'Emergencies that stop the clocks',
  none: 'None. Here stand those that are proposed, each with its act, and how far it has come.',
  columns: { act: 'Number and act', why: 'Why', where: 'Where', until: 'Ends', stage: 'Stage' },
  everywhere: 'The whole country',
  progress: (done: number, changed: number, total: number | undefined) =>
    `${done}${total === undefined ? '' : ` of ${total}`} cases gone through, ${changed} periods changed`,
  propose: 'Propose an emergency',
  touches: (files: number) =>
    files === 0
      ? 'Today it would stop no period: it will stop those that begin later.'
      : `Today it would stop periods in ${files} ${files === 1 ? 'case' : 'cases'}, and those that begin later.`,
  hint: 'Nothing stops until somebody who supervises at another agency, whose periods it does not stop, has approved it. It ends by itself on its last day.',
};
