/** Many numbers of a certifier's register, looked up in a row. */
export const sources = {
  title: 'Verify several certificates',
  what: (atMost: number) =>
    `One folio or case number on each line, ${atMost} at most. They are looked for among the cases of your agency, and each says what can be answered.`,
  numbers: 'Folios or case numbers',
  purposeHint: 'It is written down, and the person reads it.',
  search: 'Look up',
  missing: 'Type one number at least.',
  tooMany: (given: number, atMost: number) =>
    `These are ${given}. Leave ${atMost} at most, and look up the others after.`,
  tooLong: (number: string) => `“${number}” is longer than a folio: see that there is one on each line.`,
  found: 'What was found',
  recorded: 'That you searched, and what for, was written down. The people who were found read it on their page.',
  columns: { number: 'Number', file: 'Case', stage: 'Stage', answer: 'What you can answer' },
  nothing: 'It is not among the cases of your agency. Look at the number again.',
  notAsked: 'It was not looked up:',
  isCase: 'It is a case number: open it.',
  noAnswer: 'No answer of yours is expected now.',
};
