/** All that an agency has of somebody, on one page. */
export const person = {
  title: 'A person',
  link: 'See all that is this person’s',
  isLook: 'Opening this page is recorded, and the person reads it.',
  warned: 'Look again at the number of the identity document, and at the date of birth.',
  counter: 'Serve them at the counter',
  matches: 'See whether they have another dossier already',
  age: 'They may not be of age',
  files: (count: number) => `Cases at your agency (${count})`,
  noFiles: 'Your agency has and had no case of this person that you may see.',
  credentials: (count: number) => `Credentials (${count})`,
  noCredentials: 'They have no credential of your agency yet.',
  certificates: 'Certificates',
  noCertificates: 'They bring no certificate.',
  who: 'Who they are',
  kept: 'Until when their data are kept',
  looks: 'Who looked',
  looksWhose: 'Who opened this dossier, when and what for, the person reads on their page, and auditors do.',
  looksOf: (number: string) => `Who looked at ${number}`,
};

/** An officer doubts that somebody is of age. */
export const age = {
  title: 'They may not be of age',
  link: 'They may not be of age: ask that they are protected',
  what: 'If you believe that the person may be under 18, say so here, even if their document says something else. You need not be certain: it is enough to say why.',
  follows: [
    'All that is theirs stops, and they lose nothing: no period, no turn, no papers.',
    'Those who protect people under age are told now, look for them, and speak with them before anybody else.',
    'From then on their dossier and their cases are closed to you and to everybody else.',
    'If the doubt was a mistake, those who protect them take it away, and all goes on where it was.',
  ],
  confirm: 'stop all of it and ask that they are protected',
  done: 'It has stopped, and those who protect people under age have been told. The dossier is closed now, to you as well.',
  sayThis: 'Tell the person, calmly and out of others’ hearing:',
  toThePerson:
    'You did nothing wrong and you have lost nothing. Somebody who helps young people will come to speak with you. All of it is free, and you may ask whatever you like.',
  back: 'Back to my work',
};

/** Who says that two dossiers are one person's. */
export const matches = {
  title: 'Had they a dossier already?',
  link: 'See whether they have another dossier already, spelt differently',
  what: 'While the dossier is being opened, and for a day, it is compared with those there are: names spelt differently, dates with day and month exchanged, the same document. Nobody’s name is shown. Whoever is compared reads it, with what you write here.',
  found: (count: number) => (count === 1 ? 'One is like it' : `${count} are like it`),
  none: 'None is like it, or the dossier was opened more than a day ago. There is nothing to say.',
  caption: 'The likeliest first. That they are alike decides nothing: whoever stands with the person decides.',
  columns: { one: 'Dossier', names: 'Names and surnames', birth: 'Birth', document: 'Document', say: 'Say' },
  one: (row: number, percent: number) => `No. ${row}: alike ${percent} of 100`,
  alike: (given: number, family: number) => `given names ${given} of 100; surnames ${family} of 100`,
  birthDate: {
    same: 'the same date',
    'day-and-month-exchanged': 'day and month exchanged',
    other: 'another date',
  },
  sameDocument: 'the same document',
  otherDocument: 'another document, or none',
  say: (row: number) => `Say whether No. ${row} is the same person’s`,
  whenYouSay:
    'Ask the person whether they were at a counter before. What you say stands for good and opens nothing: where the same document is in both, the person is asked on their page.',
  confirmFinding: 'say it',
  written: 'It is written down.',
  findings: {
    'same-person': 'It was said that both dossiers are the same person’s.',
    'another-person': 'It was said that they are different people’s.',
  },
  second:
    'Nothing opens yet. The person answers on their page; or somebody else of the office confirms it, who is not at the counter and opened the identity document of this dossier: give them the address of this page.',
  answeredBy: {
    worker: (when: string, yes: boolean) => `The person said ${yes ? 'yes' : 'no'}, on ${when}.`,
    officer: (when: string, yes: boolean) =>
      yes
        ? `Somebody else of the office confirmed it, on ${when}.`
        : `Somebody else of the office answered, on ${when}.`,
  },
  openOther: 'Open what the person had handed in before',
  whenYouConfirm:
    'Confirm it only if you opened the identity document of this dossier and it is the same person. The person reads it, with what you write.',
  seeDocument: 'See the dossier and its document',
  confirm: 'it is the same person',
  back: 'Back',
};
