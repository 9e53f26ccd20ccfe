import type { chooseDay as es } from '../../es/pages/choose-day.js';

export const chooseDay: typeof es = {
  link: 'Choose a date',
  elsewhere: ({ home }) => `The date is chosen on the page of ${home}, with the same number.`,
  title: 'Choose a date for the evaluation',
  what: 'Choose the one that suits you. You may move it once afterwards, before it comes.',
  question: 'Which date do you want?',
  send: 'Choose',
  chosen: 'You chose the date. Your case says when and where.',
  empty: 'Mark a date.',
  tooLate: 'That date can no longer be chosen. Your case says how it stands.',
  none: 'There are no dates to choose now.',
};
