import type { ownStep as es } from '../../es/pages/own-step.js';

export const ownStep: typeof es = {
  title: 'Ask for something in your case',
  steps: {
    'move-appointment': {
      link: 'Move the appointment',
      title: 'Move the appointment',
      what: 'You may move it once, before it comes, and need not say why; once more, you say why. It does not count against you. The office offers other dates and you choose.',
      send: 'Ask for other dates',
      done: 'Your appointment is moved',
      next: 'You need not go on the day of before. When other dates are offered we tell you, and you choose in your case.',
    },
    reapply: {
      link: 'Ask for another evaluation',
      title: 'Ask for another evaluation',
      what: 'What you showed already is not lost: only what is missing is evaluated. If you could still appeal what was decided, you do not lose that: when the other evaluation ends without a result, you have the whole period again.',
      send: 'Yes, ask for another evaluation',
      done: 'You asked for another evaluation',
      next: 'The office looks at your application and offers you dates. We tell you.',
    },
    reopen: {
      link: 'Reopen the case',
      title: 'Reopen the case',
      what: 'It goes on where it stopped, with all that you handed in: you do not begin anew. If you had been asked for something, you have the whole period again.',
      send: 'Yes, reopen it',
      done: 'Your case is opened again',
      next: 'If you asked on the page of the other country, it takes a moment to show here. Your case says how it goes on.',
    },
    'contest-alert': {
      link: 'Say that the alert is wrong',
      title: 'The alert is wrong',
      what: 'It is looked at within days and costs nothing. Whoever raised it, or decided your case, cannot decide that it stays: somebody else does, tells you why, and you may appeal.',
      send: 'Ask for it to be taken back',
      done: 'You asked for the alert to be taken back',
      next: 'It is the authority’s turn now. Your case says until when, and we tell you.',
    },
  },
  movedFor: 'Why you cannot come',
  movedForHint: 'Only if you moved an appointment before. In your own words; whoever offers the dates reads it.',
  ground: 'Why it is wrong',
  groundHint: 'In your own words. Whoever looks at it reads it, and it stays in the file.',
  empty: 'Write why it is wrong.',
  tooLate: 'It could not be done. Your case says how it stands.',
  nothing: 'There is nothing that you can ask for here now.',
  notHere:
    'With the code by which you came in it cannot be done here: ask for one that is sent to your telephone, or give a mandate to whoever helps you.',
};
