import type { otherDate as es } from '../../es/pages/other-date.js';

export const otherDate: typeof es = {
  link: 'Ask for another date',
  elsewhere: ({ host }) => `You ask for another date on the page of ${host}, with the same number.`,
  title: 'Ask for another date of the test',
  what: 'If you cannot come, say so before the hour. It does not count against you: you get another date and are told.',
  reasons: 'Why you cannot come',
  reasonsIfYouLike: 'Why you cannot come, if you like to say',
  firstTime: 'It is the first time: you need not say why.',
  secondTime: 'You changed the date once. This time say why; afterwards it cannot be changed again.',
  send: 'Ask for another date',
  asked:
    'You asked for another date. Whoever reviews your case sets a new one and we tell you. You need not go on the old one.',
  empty: 'Say why you cannot come: you changed the date once already.',
  tooLate:
    'That date can no longer be changed here: the hour has passed, or it was changed before. Your case says how it stands.',
  none: 'There is no test now whose date you can change.',
};
