import type { ReportOutcome } from '@puente/domain/kinds/corruption-report';

const outcomes: Readonly<Record<ReportOutcome, string>> = {
  founded: 'It is founded',
  unfounded: 'It is not founded',
  'passed-on': 'Passed on to whom it concerns',
  'not-enough': 'Not enough to know',
};

/** What waits for a second integrity officer. */
const steps: Readonly<Record<'concerned' | 'not-concerned' | 'answer' | 'taking-over', string>> = {
  concerned: 'Say whom it is about',
  'not-concerned': 'Say whom it is not about',
  answer: 'Answer it',
  'taking-over': 'That somebody else takes it',
};

/** Reports that somebody asked for money. */
export const reports = {
  outcomes,
  title: 'Reports',
  what: 'What names you or your office is not here. Whoever reports says not who they are: do not try to find out.',
  none: 'None waits.',
  dueFirst: 'What is due first comes first.',
  columns: { number: 'Number', received: 'Came', stage: 'Stage', due: 'Due' },
  noDay: 'No period',
  patterns: 'Named more than once',
  noPatterns: 'Nobody, as of today.',
  of: { officer: 'The account', office: 'The office', telephone: 'The telephone' },
  drawn: (named: number, files: number) => `named by ${named} draws of ${files} cases in ninety days`,
  said: 'What was said',
  by: { reporter: 'Whoever reports', officer: 'Integrity' },
  picture: 'Download the picture',
  names: (whom: string) => `It is about: ${whom}`,
  answer: 'Answer',
  answerHint: 'Whoever has the receipt of the report reads it. Say nothing by which it is known who reported.',
  steps,
  export: 'Download it for the prosecutor, sealed',
};
