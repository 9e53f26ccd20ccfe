import type { breaches as es } from '../../es/console/breaches.js';

/** Breaches of personal data: reported, confirmed, told. */
export const breaches: typeof es = {
  title: 'Data breaches',
  what: 'Data of this country’s cases that somebody saw, changed or lost as they should not. The hours to tell the authority run from when it was known, at night and on holidays too.',
  none: 'There is none.',
  columns: { record: 'Record', known: 'Known', stage: 'Stage', authority: 'Authority', people: 'People told' },
  tellBy: (when: string) => `to be told until ${when}`,
  toldOn: (when: string) => `told on ${when}`,
  late: '(too late)',
  ofAll: (told: number, concerned: number) => `${told} of ${concerned}`,
  report: 'Report a data breach',
  hint: 'Report it when you know of it, not when you know all of it. Write the numbers of the cases as you have them: one a line, or with commas. Each person reads the words on their page: what happened, to which data, and what they can do; name nobody. Nobody is told until a second person confirms it.',
  knownOn: (when: string) => `known on ${when}`,
  reportedBy: (account: string) => `reported by ${account}`,
  measures: 'Measures:',
  authority: 'The data protection authority',
  people: (told: number, concerned: number) => `People told: ${told} of ${concerned}`,
  caseColumns: { number: 'Case', told: 'Told' },
  states: {
    waiting: 'waits',
    told: 'told',
    'not-told': 'could not be told',
    'told-otherwise': 'told another way',
    unreachable: 'tried, and could not be reached',
  },
  unknown: (numbers: string) =>
    `These numbers are of no case of this country. Look them up and report them again, in another record: ${numbers}.`,
  confirmHint: 'Once you confirm it, each person gets the notice with the words above.',
};
