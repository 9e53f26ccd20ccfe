import type { newerRules as es } from '../../es/pages/newer-rules.js';

export const newerRules: typeof es = {
  elsewhere: (country) =>
    `${country} asks whether you accept newer rules in your case: it is answered on the page of ${country}.`,
  note: 'You are asked whether you accept newer rules in your case.',
  link: 'Read what changes, and answer',
  title: 'Newer rules: do you accept them?',
  what: 'Your case goes by the rules under which it began. There are newer ones, and under them something would be worse for you or a period would end earlier. They hold for you only if you say yes.',
  reason: 'Why it is proposed',
  worse: 'What would be worse for you',
  other: 'What else would change',
  due: (before, after) => `The period that runs now would end on ${after}, not on ${before}.`,
  becomes: (what, before, after) => `${what}: now, ${before}; then, ${after}.`,
  lapse: (before, after) => `If nobody answers in time: now, ${before}; then, ${after}.`,
  validity: (before, after) => `What is recognised would hold for ${String(after)} years instead of ${String(before)}.`,
  reopening: (before, after) =>
    `If it is closed because papers are missing, it could be opened again for ${String(after)} months instead of ${String(before)}.`,
  automatic: {
    on: 'What the equivalence covers whole would be recognised without a review; now people review it.',
    off: 'What the equivalence covers whole would no longer be recognised without a review: people would review it, and it would take longer.',
  },
  seasons: 'Seasons in which it holds after those years',
  theSeasons: (many, months) => `${String(many)}, ${months}`,
  noSeasons: 'none',
  limits: {
    condition: {
      added: (words) => `It would be recognised on one more condition: ${words}`,
      removed: (words) => `This would be no condition any more: ${words}`,
    },
    exclusion: {
      added: (words) => `It would no longer include: ${words}`,
      removed: (words) => `This would be excluded no more: ${words}`,
    },
  },
  lapses: {
    deem_recognised: 'your certificate is recognised',
    deem_refused: 'it counts as refused, and you can appeal',
    escalate: 'the case goes to a higher authority',
  },
  coverages: {
    full: 'your certificate covers it',
    partial: 'it covers a part of it',
    none: 'it does not cover it',
  },
  steps: {
    'hostReview.extension': 'The extension that whoever reviews may take',
    'skillsTest.announced': 'How long before a test it is announced',
    'skillsTest.heldWithin': 'Within how long after its day is named a test is held',
    'silence.complainAfter': 'How long to wait before complaining that nobody decides',
    'alert.atMost': 'How long an alert may last',
    'silence.order': 'How much the authority that orders a decision may give',
  },
  keeps: 'If you say no you lose nothing: all goes on as it is, and nobody may hold it against you.',
  no: 'No, go on with those of before',
  yes: 'Yes, I accept the newer rules',
  said: {
    yes: 'You said yes: your case goes by the newer rules now.',
    no: 'You said no: your case goes on as it was.',
  },
  empty: 'Choose one of the two answers.',
  tooLate:
    'It can no longer be answered: it was answered before, or what was proposed changed. Your case says how it stands.',
  none: 'You are not asked about newer rules now.',
};
