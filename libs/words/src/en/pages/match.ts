import type { match as es } from '../../es/pages/match.js';

export const match: typeof es = {
  note: 'An office asks you whether another file is yours too.',
  link: 'Read the question and answer',
  title: 'Is that file yours too?',
  what: 'An office opened a file at its counter and believes that it is yours. You know whether you were there.',
  none: 'Nobody asks you anything now.',
  about: 'Certificate',
  noCertificate: 'None yet',
  asked: (when) => `You are asked since ${when}`,
  question: 'Is that file yours?',
  yes: 'Yes, it is mine',
  yesMeans: 'That office can then open what you handed in before as well, and will not ask you for it again.',
  no: 'No, it is not mine',
  noMeans: 'Nothing is opened, and nobody at the office can confirm it in your place.',
  reason: 'Why, if you like to say so',
  reasonHint: 'The office that asks reads it.',
  send: 'Answer',
  once: 'Your answer cannot be changed. If you do not answer, another person of the office can confirm it after seeing an identity document; you will read it here.',
  incomplete: 'Choose yes or no.',
  tooLate: 'It was answered already. How it stands is said below.',
  given: {
    yes: 'You said yes. That office can now open what you handed in before.',
    no: 'You said no. Nothing was opened, and the office reads it.',
  },
  past: 'What was answered already',
  outcomes: {
    joined: { worker: 'You said yes.', officer: 'Another person of the office confirmed it after seeing a document.' },
    declined: 'You said no.',
  },
};
