import type { directory as es } from '../../es/pages/directory.js';

export const directory: typeof es = {
  title: 'Who may certify and recognise?',
  what: 'Only these authorities can say, in their country’s name, that somebody knows a trade. If the one that signed your paper is not here, it does not count as such, whatever it looks like.',
  link: 'See who may certify and recognise',
  search: 'Who may give this certificate?',
  code: 'Code of the standard',
  codeHint: 'It is on the certificate. For example: EC0586.01',
  find: 'See who may',
  found: (code) => `Who may give it: ${code}`,
  notFound: (code) => `No country has a standard with the code “${code}”.`,
  notFoundNext: 'Compare it with the certificate, letter by letter. If it still is not found, do not rely on it.',
  may: { certificate: 'certifies it', recognition: 'recognises another country’s' },
  mayNobody: 'Nobody may give it.',
  evaluators: (count, one) => (one ? 'One body evaluates today.' : `${count} bodies evaluate today.`),
  issues: {
    certificate: (count) => `Certifies: ${count} standards`,
    recognition: (count) => `Recognises certificates of other countries: ${count} standards`,
  },
  also: 'Issue nothing, but take part',
  desks: {
    intake: 'takes applications in',
    verification: 'confirms that a certificate is authentic',
    review: 'reviews and decides',
    certification: 'certifies',
    appeals: 'rules on appeals',
    protection: 'protects people under 18',
    governance: 'approves equivalences',
  },
  demonstration: 'Demonstration data: some of the authorities, the standards and the agreements are invented.',
  genuine: 'How to tell that it is genuine',
  signs: [
    {
      sign: 'A genuine message asks for nothing.',
      why: 'No money, not your code, no photo of your document. It only tells you something and sends you to this page.',
    },
    {
      sign: 'Nobody charges.',
      why: 'Not for an appointment, not for going faster. Whoever charges is no authority of this list.',
    },
    {
      sign: 'A credential is checked, not looked at.',
      why: 'Paper can be copied; the signature in its QR code cannot. Checking it shows who issued it: that must be an authority of this list, and for that standard.',
    },
    {
      sign: 'Between countries everything is signed.',
      why: 'What one country tells another bears its signature, the date and the time. If the signature is not its own, it is not taken in.',
    },
  ],
  keys: 'Fingerprints of the keys, for those who know about signatures',
  keysWhat:
    'With these keys each country signs. A retired one stays here: what it signed between its dates can be checked.',
  signsSince: (day) => `signs since ${day}`,
  signed: (from, until) => `signed from ${from} to ${until}`,
  taken: (day) => `others may have had it since ${day}: ask whoever issued`,
  published: 'published here',
  noKeys: 'It signs no credentials yet.',
};
