import type { check as es } from '../../es/pages/check.js';

const purposes: typeof es.purposes = {
  hiring: 'To give work',
  client: 'As a client of the person',
  authority: 'As an authority',
  other: 'For another reason',
};

export const check: typeof es = {
  link: 'Check another person’s credential',
  title: 'Check a credential',
  what: 'Ask the person for their credential and their identity document. Nobody is looked for by name here, and it is free.',
  number: 'Number of the credential',
  numberHint: 'It is on the paper and on the phone. For example:',
  document: 'Number of the identity document',
  documentHint: 'The one that the person shows you: passport, identity card or what they have. With or without dashes.',
  purpose: 'What are you asking for?',
  noPurpose: 'I would rather not say',
  purposes,
  send: 'Check the credential',
  told: 'The person will see that somebody with these two numbers asked, when, and what for. They will not see who you are.',
  missing: 'Enter both numbers.',
  notFound: 'With that number and that document we found no credential of this country.',
  notFoundNext: [
    'Compare both numbers with what the person shows you: one wrong letter is enough not to find it.',
    'It proves nothing against anybody: some people’s record has no document number. Ask them for a share link, or read the QR code on their paper.',
  ],
  elsewhere: 'This site knows only the credentials that its own country issued. If another one did, ask there:',
  directory: 'Directory of countries and authorities',
  limited: 'That number was tried too often, or too much was tried from here. Wait a moment and try again.',
  again: 'Check another one',
};
