/** What a worker shows of their case to a body of legal aid. */
export const shared = {
  title: 'What the person shows you',
  onceAccepted:
    'The person chose what to show you and until when. You read it here as soon as your body agrees to help; nothing before that.',
  notShown: 'Nothing is shown to you now: its last day is over, the person ended it, or they are protected.',
  of: (number: string) => `Case ${number}.`,
  shows: (parts: string, day: string) => `They show you, until ${day}: ${parts}.`,
  parts: {
    progress: 'where it stands and its periods',
    decision: 'the decision, with its reasons',
    documents: 'the documents of the case',
    remedies: 'its appeals and corrections',
    contact: 'their name and how to reach them',
  },
  isLook: 'Each time you open this page is recorded, and the person reads it.',
  packHint:
    'What was decided, why, by which rule, until when and before whom it can be appealed, and with which evidence. The person’s name is not on it. Downloading it is recorded too.',
  contact: 'The person',
  theCase: 'The case, as the person reads it',
  history: (lines: number) => `What has happened (${lines})`,
  noRemedies: 'There is no appeal and no correction of this case.',
  nothing: 'There is nothing yet that the person reads of this file.',
};
