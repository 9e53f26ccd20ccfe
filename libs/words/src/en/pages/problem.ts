import { plural } from '../locale/locale.js';
import type { problem as es } from '../../es/pages/problem.js';

export const problem: typeof es = {
  summary: 'Something needs correcting',
  numberMissing: 'Type your case number.',
  numberMisspelt: 'One letter or digit of that number is wrong. Compare it with your receipt.',
  codeMissing: 'Type the code.',
  noMatch: 'The number and the code do not match, or the code has expired or was used already.',
  noMatchNext: 'Check both. If the code no longer works, ask for a new one: it is free.',
  limited: (minutes) =>
    `There were too many tries. Wait ${String(minutes)} ${plural(minutes, { one: 'minute', other: 'minutes' })}, then try again.`,
  limitedNext: 'We do this so that nobody can guess your code. Your case is as it was.',
  down: 'We cannot look up cases at this moment.',
  downNext: 'Nothing is lost and your dates do not change. Try again in a few minutes.',
  helpDesk: 'If it stays like this, give this code to the help desk:',
  notFoundTitle: 'This page does not exist',
  notFound: 'Perhaps the address is incomplete. Your case is safe: you can see it with your number and a code.',
  ownCodeTitle: 'This takes a code of your own',
  ownCode:
    'You came in with a code that was printed at a counter. With it you can read your case and hand in papers. Everything else takes one that reaches your own telephone or e-mail.',
  ownCodeNext: 'If you have none, you can sign a permission at the counter for somebody to do it for you. It is free.',
  toCase: 'Back to my case',
  brokenTitle: 'Something failed on our side',
  broken: 'It is not your fault. Nothing is lost and your dates do not change. Try again in a few minutes.',
  downTitle: 'We cannot show your case now',
  limitedTitle: 'Too many tries',
  retry: 'Try again',
  toHome: 'Go to the home page',
};
