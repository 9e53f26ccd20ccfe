import type { mandate as es } from '../../es/pages/mandate.js';

export const mandate: typeof es = {
  link: 'Who may act for me',
  title: 'Who may act for you',
  what: 'The people and institutions that you authorised in this case. Nobody else can answer, withdraw or appeal in your name.',
  none: 'Nobody may act for you now. Once you authorise somebody, this says whom, for what and until when.',
  holder: {
    agency: (name) => name,
    person: (account) => `The person with the account ${account}`,
  },
  scope: {
    read: 'May read your file and the documents that it names.',
    act: 'May do in your case what you may: read, answer, withdraw and appeal.',
    appeal: 'May read your file and appeal for you, and nothing else.',
  },
  until: (day) => `Until ${day}.`,
  given: {
    'by-code': 'You authorised them with your code.',
    'on-paper': 'A paper signed at an office authorised them.',
  },
  pending: 'Not valid yet: another person at the office still has to compare the paper.',
  notFor: (names: string) => `You ended the help of ${names}: nobody there acts by it any more.`,
  end: 'End it now',
  endHint: 'It stops at that moment. You do not have to say why.',
  ownCode: 'To end it you need a code sent to your telephone: this one was printed at an office.',
  endedNow: 'It ended. They can open nothing more and no longer act for you.',
  notTaken: 'It had ended already. Below it says how it stands.',
  give: 'Authorise an office, or whoever defends you',
  giveWhat:
    'It is free and you do not have to. You can end it whenever you like, on this page. Nobody who works for another person or a company should ask it of you in return for something.',
  giveOwnCode:
    'To authorise somebody from here you need a code sent to your telephone. You may also sign a paper at an office.',
  to: 'Whom',
  choose: 'Choose',
  forWhat: 'For what',
  lastDay: 'Last day',
  lastDayHint: (day) => `It may be until ${day}.`,
  send: 'Authorise',
  givenNow: 'They are authorised. Below it says whom, for what and until when.',
  incomplete: 'Something is missing: say whom, for what and until which day.',
  notGiven: 'It could not be done: look at the last day.',
  past: 'Those that ended',
  here: 'This list is of this case in this country. The other country has its own. Each time somebody uses their authorisation it is written down, and you can read it.',
};
