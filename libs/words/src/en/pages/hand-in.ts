import type { handIn as es } from '../../es/pages/hand-in.js';

export const handIn: typeof es = {
  link: 'Hand it in or report here',
  reportLink: 'Report that I have done it',
  title: 'Hand in or report',
  given: {
    documents: 'Your documents were handed in',
    cannot: 'It was said that you cannot get it',
    report: 'Your report was handed in',
  },
  givenNext: {
    documents:
      'Now it is the authority’s turn: it goes on with your case. When it decides, we tell you and you read it in your case.',
    cannot:
      'Your case goes on with what there is: missing papers are no reason to refuse you. Now it is the authority’s turn, and your case says how it stands.',
    report:
      'If you have reported everything, the authority looks at it and we tell you when it decides. If a part is left, report it when you have done it: your case says until when.',
  },
  documents: 'Hand in what is asked for',
  reasons: 'Why they ask for it',
  until: 'You can do so until',
  silent: 'If you do nothing',
  documentHint: 'PDF or photo. All of them together, up to 10 MB.',
  all: 'Hand in everything at once: if something is missing, nothing is handed in.',
  send: 'Hand in',
  cannot: 'I cannot get it',
  cannotWhat:
    'If you lost any of this or cannot get it, say so: there is another way, and it is no reason to refuse you anything. After that, what is asked for now is no longer handed in here.',
  reason: 'Why you cannot',
  reasonHint: 'In your own words. One sentence is enough.',
  sendCannot: 'Say that I cannot',
  report: 'Report what you have done',
  reportWhat: 'Write only where you have done it. You can report the rest later.',
  done: 'what you did, where and when',
  doneHint: 'In your own words. Whoever decides reads it, and it stays in the file.',
  papers: 'Documents that show it, if you have any',
  sendReport: 'Hand in my report',
  missing: (document) => `Choose a file: ${document}.`,
  noReason: 'Write why you cannot get it.',
  noReport: 'Write what you did, for one part at least.',
  notKept: (name) => `“${name}” could not be kept. Nothing was handed in yet.`,
  chooseAgain: 'What you wrote is still here. Choose the documents again.',
  tooLarge:
    'The documents are too large: all of them together, up to 10 MB. Nothing was handed in. Choose smaller photos.',
  tooLate: 'It was not handed in: it was done already, or the time is over. Your case says how it stands.',
  nothing: 'There is nothing to hand in or to report now.',
  notHere:
    'With the code that you came in by it cannot be done here: ask for one that reaches your phone. An office can do it for you only with a mandate that you signed.',
};
