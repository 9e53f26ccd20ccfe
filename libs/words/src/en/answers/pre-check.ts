import type { preCheck as es } from '../../es/answers/pre-check.js';

export const preCheck: typeof es = {
  free: 'Free: nobody may charge you for this service.',
  noAgreement: (home, host) => `Today no agreement is in force between ${home} and ${host}.`,
  noEquivalence: (host) =>
    `No approved equivalence compares your certificate with a standard of ${host}. You can ask all the same: say which one it is to be compared with, and two people judge it.`,
  silence: {
    deem_recognised: (host) => `If ${host} does not answer in time, your certificate counts as recognised.`,
    deem_refused: (host) => `If ${host} does not answer in time, it counts as refused and you can appeal.`,
    escalate: (host) => `If ${host} does not answer in time, the case goes to a higher authority and continues.`,
  },
  certificate: 'A copy of your certificate',
  identity: (kinds) => `An identity document, or none if you have none: ${kinds}`,
  paperless: (host) =>
    `Lost your papers? Letters of work or photos can stand in for them, and ${host} can test what you can do.`,
  sameCountry: 'In the country that issued it the certificate counts already.',
};
