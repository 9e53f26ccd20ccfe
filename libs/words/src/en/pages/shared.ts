import type { shared as es } from '../../es/pages/shared.js';

export const shared: typeof es = {
  title: 'Shared credential',
  chosen: 'The person chose to show you this, and nothing else:',
  linkUntil: (day) => `This link works until ${day}. The credential has a date of its own.`,
  told: 'The person sees when this link is opened. They do not see who you are.',
  endedWord: 'LINK ENDED',
  endedTitle: 'This link has ended',
  ended: [
    'It is the link that ended, not the credential: the credential may still be valid.',
    'Ask the person for another link, or check it by its number and their document.',
  ],
  unknownTitle: 'There is no such link',
  unknown: 'A piece of it may be missing. Copy all of it, or ask the person to send it again.',
  check: 'Check by number and document',
};
