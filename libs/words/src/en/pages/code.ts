import type { code as es } from '../../es/pages/code.js';

export const code: typeof es = {
  title: 'Ask for a new code',
  what: 'We send the code to the phone or e-mail you gave when you filed. It works once, for ten minutes. While others keep trying your number, the code is longer and opens without waiting.',
  send: 'Send me a code',
  sentTitle: 'Check your messages',
  sent: 'If that case number exists, the code is on its way to the contact you gave.',
  notArrived:
    'If it does not come in five minutes, ask for another. If you changed your phone, go to the office where you filed.',
  haveCode: 'I have the code',
  again: 'Ask for another code',
};
