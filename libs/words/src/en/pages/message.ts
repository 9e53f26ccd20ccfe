import type * as es from '../../es/pages/message.js';

export const message: typeof es.message = {
  link: 'Is this message ours?',
  title: 'Is this message ours?',
  what: 'Every message of this service ends with a code, such as K7M29-QXD4T. Type it here, with the last three digits of the telephone it came to, and we tell you whether we sent it, on which day and by which way. You can also type the number or the address that wrote to you.',
  asked: 'The code of the message, or who sent it',
  askedHint: 'The code stands at the end. Do not type the six digits of your case here.',
  to: 'The last three digits of the telephone it came to',
  toHint:
    'If it came by e-mail: the first three letters or digits of your address. If it is paper from an office, or you ask about who sent it, leave this empty.',
  missing: 'Type the code, the number or the address.',
  send: 'Ask',
  keepsNothing:
    'We do not ask your name or keep what you type. Nobody sees here to whom a message was sent or what it said.',
  ours: 'We sent a message with this code',
  oursOn: (day, channel) => `It was on ${day}, by ${channel}.`,
  compare:
    'Whoever deceives can copy a code for whoever has the same three digits or letters: if yours came on another day or by another way, it is not ours. Open your case from this page, never by a link in the message.',
  sender: (channel) => `We write from there, by ${channel}`,
  senderForged:
    'Whoever deceives can pretend to be a number or an address. To be sure, ask with the code of the message.',
  demonstration: 'Demonstration data: the number or address is invented.',
  unknown: 'We do not know this message',
  unknownWhy:
    'In the last year we sent no message with this code to this telephone or e-mail, and we do not write from there. See whether the code and the three digits or letters are typed right; if so, do not act on it.',
  never: [
    'Never pay: this service is free, and we ask for no money in messages.',
    'Never give your six digits: we ask nobody for them.',
    'If you were asked for money or a favour, report it without your name.',
  ],
  channels: { sms: 'SMS', whatsapp: 'WhatsApp', 'e-mail': 'e-mail', print: 'paper at an office' },
};
