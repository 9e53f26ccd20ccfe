import type { ask as es } from '../../es/pages/ask.js';

export const ask: typeof es = {
  title: 'See how my case is going',
  number: 'Case number',
  numberHint: 'It is on your receipt. For example:',
  code: 'Code',
  codeHint: 'The digits we gave you when you filed, or sent you by message.',
  show: 'See my case',
  newCode: 'I have no code, it no longer works, or I am asked to wait: ask for a new one',
  sessionOver: 'To keep you safe we closed your page after a while. Type your number again and a new code.',
  left: 'You left your case. On this phone nobody can see it without a code.',
  leftHere:
    'You left your case on this phone. We could not close it everywhere; it closes by itself in less than half an hour.',
};
