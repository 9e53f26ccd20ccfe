import type { deletion as es } from '../../es/pages/deletion.js';

export const deletion: typeof es = {
  link: 'Ask for my data to be deleted',
  title: 'Ask for my data to be deleted',
  what: 'You can ask this country to delete all that it keeps about you. Two people answer you.',
  goesTitle: 'What goes',
  goes: [
    'Your name, your identity numbers, your date of birth and your contact.',
    'Your documents, and the words in which you asked for something to be corrected.',
    'Your credentials: nobody can take a copy of them again.',
  ],
  staysTitle: 'What stays',
  stays: [
    'The numbers of your procedures, with their dates and decisions, without your name.',
    'A record that it was deleted, when and by which rule.',
    'What the other country has: that is asked for there.',
  ],
  until: (days, months) =>
    `You are answered within ${days}. If it is accepted, your data are blocked on that day and deleted ${
      months === 1 ? 'a month' : `${months} months`
    } later. What is deleted does not come back.`,
  runsTitle: 'Something has to end first',
  runsHint: 'Withdraw it first, or wait until it ends. Then you can ask for deletion.',
  keeps: {
    'open-case': (number) => `Procedure ${number} is still open, or can still be appealed.`,
    'running-period': (number) => `A period runs in procedure ${number}.`,
    alert: (number) => `An alert is in force in ${number}: you may be answered that the law keeps your data.`,
    'legal-hold': (number: string) => `An order keeps the data of procedure ${number}, for a time.`,
    credential: (number) =>
      `Your credential ${number} is still valid: you may be answered that the law keeps your data as long as it can be checked.`,
  },
  order: {
    stands: (number, day) => `Order to keep, procedure ${number}, until ${day}`,
    ended: (number, day) => `Order to keep, procedure ${number}: it ended on ${day}`,
    lifted: (number) => `Order to keep, procedure ${number}: it was lifted before its day`,
  },
  confirm: 'I understand what goes and what stays, and I want my data to be deleted.',
  ask: 'Ask for deletion',
  unconfirmed: 'Tick the box to confirm that you understand.',
  asked: 'We have your request.',
  takenBack: 'You took your request back. Nothing is deleted.',
  notTaken: 'It could not be done: something changed meanwhile. See below how it stands.',
  state: {
    asked: 'Your request is being looked at.',
    proposed: 'Your request is being looked at.',
    accepted: 'Your request was accepted: your data are blocked.',
    blocked: 'Your request was accepted: your data are blocked.',
    refused: 'A law keeps your data for now.',
    withdrawn: 'You took your request back.',
  },
  dueOn: (day) => `You are answered by ${day}. After that day a supervisor sees it.`,
  deletedOn: (day) => `They are deleted on ${day}.`,
  keptUntil: (day) => `They are kept until ${day}.`,
  reasons: 'Why',
  legalBasis: 'Which law says so',
  remedy: 'What you can do',
  unanswered: (number) =>
    `This request has a page of its own: there you can complain if nobody answers, and you see how your complaint stands. It opens with the number ${number} and a code.`,
  open: 'Open the page of this request',
  undo: 'Take my request back',
  undoHint: 'You can take it back as long as nobody has answered.',
};
