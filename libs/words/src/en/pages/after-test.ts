import type { afterTest as es } from '../../es/pages/after-test.js';

export const afterTest: typeof es = {
  link: 'Choose how it goes on',
  elsewhere: ({ host }) => `You choose on the page of ${host}, with the same number.`,
  title: 'Choose how it goes on',
  what: 'There were two tests to which you did not come. That says nothing of what you can do: you choose, and until then nobody decides on that part.',
  question: 'How do you want to go on?',
  choices: {
    'test-again': {
      name: 'I want another test.',
      means: 'They set a date and tell you before.',
      chosen: 'You chose another test. They set a date and we tell you.',
    },
    'without-test': {
      name: 'Decide without a test.',
      means: 'They decide by what is in your file, and you can appeal against it.',
      chosen: 'You chose a decision by what is in your file. We tell you once it is made.',
    },
  },
  evaluations:
    'Two appointments for your evaluation are over. That says nothing of what you can do: you choose how it goes on.',
  afterEvaluations: {
    'evaluate-again': {
      name: 'I want other dates.',
      means: 'The office offers others and we tell you.',
      chosen: 'You asked for other dates. We tell you once they are offered.',
    },
    close: {
      name: 'Close the application.',
      means: 'You lose nothing that you showed already, and may make it again whenever you like.',
      chosen: 'The application is closed. You may make it again whenever you like.',
    },
  },
  send: 'Choose',
  empty: 'Mark one of the two.',
  tooLate: 'It was chosen before. Your case says how it stands.',
  none: 'There is nothing for you to choose now.',
};
