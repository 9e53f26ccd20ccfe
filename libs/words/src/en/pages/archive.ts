import type { archive as es } from '../../es/pages/archive.js';
import { plural } from '../locale/locale.js';

const many = (n: number, one: string, other: string): string => `${String(n)} ${plural(n, { one, other })}`;

export const archive: typeof es = {
  link: 'Take all of mine with me in one file',
  title: 'All of yours in one file',
  what: 'One file with all that this country has of you, signed: so anybody can see that nobody changed it.',
  holds: 'What it holds today',
  data: 'Your data, as the office has them',
  documents: (n) => many(n, 'document of your file', 'documents of your file'),
  procedures: (n) => many(n, 'procedure, with all that happened', 'procedures, with all that happened'),
  credentials: (n) => many(n, 'credential', 'credentials'),
  looks: 'Who has looked at your file',
  size: (megabytes) =>
    megabytes <= 1 ? 'It is smaller than 1 MB, like a photo.' : `It is about ${String(megabytes)} MB.`,
  here: 'What another country has is asked for on its page.',
  askTitle: 'First: ask for a code',
  ask: 'So that nobody else takes it, we send a new code to your telephone or e-mail. It works once, for ten minutes.',
  send: 'Send me a code',
  sent: 'The code is on its way to the contact that you left. Type it below.',
  codeHint: 'The one that has just come by message.',
  takeTitle: 'Then: download',
  take: 'Download the file',
  wrong:
    'That code does not work: it is misspelt, too old, used already, or was printed at a counter. Ask for another one.',
  wait: 'It is made while it is downloaded. Your phone shows how much has come and not how much is left; with a weak signal it takes several minutes. If it breaks off, it does not open: ask for another code and begin again. Nothing is lost.',
  proofTitle: 'The proof that nobody changed it',
  proof:
    'A small file for a court or a lawyer: with it anybody checks, without asking any office, that what happened in your procedures is as it was when other countries signed it. It does not hold your documents. Keep it beside the other file.',
  proofTake: 'Download the proof',
  notSigned: 'There is no proof yet: no other country has signed so far. Try later; nothing is lost.',
  careful: 'It holds your documents. Keep it on a device of your own. It is a .zip: tap it to open it.',
};
