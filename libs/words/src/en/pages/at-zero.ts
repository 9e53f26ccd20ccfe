import type { atZero as es } from '../../es/pages/at-zero.js';

export const atZero: typeof es = {
  'draft-deleted': () => 'The draft is deleted. You can start another whenever you want.',
  escalated: () => 'The case goes to a higher authority and is marked as late. You lose nothing.',
  'closed-without-prejudice': () => 'The case is closed, but you lose nothing: you can reopen it later.',
  'skills-test-at-host': ({ host }) => `Your file goes on to ${host}, where you can show in a test what you can do.`,
  'discrepancy-stands': ({ home }) => `${home} goes on without your answer, and the difference is noted.`,
  deem_recognised: () => 'Your certificate is recognised all the same.',
  deem_refused: () => 'It counts as not recognised, and you may appeal.',
  'decided-without-answer': () =>
    'It is decided without your answer. That you do not answer does not take your credential away.',
  'goes-on-without-references': () => 'Your application goes on without the references. You lose nothing.',
  'appointments-offered-again': () => 'You are offered other dates, once more.',
  'asked-how-to-go-on': () => 'You are asked how you want to go on: with other dates, or by closing the application.',
  'application-closed': () => 'The application is closed, but you lose nothing: you can apply again.',
  'stays-partial': () => 'What was recognised stays, and you may appeal.',
  'review-goes-on': () => 'The review goes on with what there is.',
  'recognition-stands': () => 'Your recognition stands.',
  'refusal-final': () => 'The decision becomes final and can no longer be appealed.',
};
