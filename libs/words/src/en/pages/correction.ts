import type { correction as es } from '../../es/pages/correction.js';

export const correction: typeof es = {
  link: 'Correct my data',
  title: 'Correct your data',
  what: 'If something about you is written wrong, ask for it to be corrected. It costs nothing and your case does not stop. If it is accepted, it is corrected here and in the other country.',
  onlyWrong: 'Write only in what is wrong, as it should read. What you leave empty stays as it is.',
  fields: {
    givenNames: 'Given names',
    surname: 'First surname',
    secondSurname: 'Second surname',
    birthDate: 'Date of birth',
    sex: 'Sex',
    words: 'Why it is wrong',
  },
  hints: {
    givenNames: 'All of them, as they should read.',
    surname: 'If one of the two is wrong, write both.',
    secondSurname: 'If you have none, leave it empty.',
    birthDate: 'Only if it is wrong.',
    sex: 'As you say it.',
    words: 'In your own words. Whoever answers you reads it.',
  },
  asItIs: 'It is right as it is',
  sexes: { F: 'Woman', M: 'Man', X: 'X', 'not-stated': 'I do not want to say' },
  send: 'Ask for the correction',
  done: 'You asked for the correction',
  next: 'It is the authority’s turn now. If it says no, it tells you why and you may appeal. Until it answers you can withdraw it:',
  empty: {
    values: 'Write at least one thing as it should read.',
    words: 'Write why it is wrong.',
  },
  notKept: (name) => `“${name}” could not be kept. The correction was not asked for yet.`,
  notTaken: 'The correction was not asked for.',
  others:
    'To correct your nationality, your identity document, your telephone or e-mail, or the folio of your certificate, go to an office with the document.',
};
