import type { answer as es } from '../../es/pages/answer.js';

export const answer: typeof es = {
  link: 'Answer here',
  title: 'Your answer',
  credential: 'Something is to be decided about this credential. Before that, you are asked.',
  asked: {
    'answer-hearing': () => 'The authority has to decide about your credential. Before that, it wants to hear you.',
    'answer-fraud-review': ({ host }) =>
      `The authority of ${host} suspects that there was deceit in your recognition. Before deciding, it wants to hear you.`,
    'answer-discrepancy': ({ home }) =>
      `${home} found a difference in your certificate. Before it counts, it wants you to explain it.`,
  },
  reasons: 'What they say',
  noReasons: 'They wrote no more. If something is not clear, say so in your answer.',
  until: 'You can answer until',
  silent: 'If you do not answer',
  text: 'What you have to say',
  textHint: 'In your own words. Whoever decides reads it, and it stays in the file.',
  documents: 'Documents that show it, if you have any',
  documentsHint: 'PDF or photos. All of them together, up to 10 MB.',
  documentsElsewhere:
    'If you have documents, hand them in at the office: from this country only what you write travels.',
  send: 'Hand in my answer',
  once: 'It is handed in once.',
  empty: 'Write your answer.',
  notKept: (name) => `“${name}” could not be kept. Your answer was not handed in yet.`,
  chooseAgain: 'What you wrote is still here. Choose the documents again.',
  tooLarge:
    'The documents are too large: all of them together, up to 10 MB. Nothing was handed in. Choose fewer, or smaller photos.',
  tooLate: 'It was answered already, or the time is over. Your case says how it stands.',
  given: 'Your answer was handed in',
  givenNext: 'Now it is the authority’s turn. When it decides, we tell you and you read it in your case.',
  nothing: 'Nobody waits for an answer of yours now.',
  cannot:
    'You cannot answer from this page: you have answered already, or you came in with a code printed at a counter. If there is more to say, say it at the office.',
};
