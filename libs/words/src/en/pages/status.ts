import { languageName } from '../locale/locale.js';
import type { status as es } from '../../es/pages/status.js';
import { stages } from './stages.js';
import { atZero } from './at-zero.js';
import { nextSteps } from './next-steps.js';

export const status: typeof es = {
  title: 'Your case',
  demonstration: 'Demonstration data: the person and the case are invented.',
  tacitMark: 'By silence of the authority',
  tacit: ({ host }) =>
    `${host} did not answer in time, and the agreement decides in that case. The decision holds; it can be reviewed only for fraud.`,
  now: stages,
  holder: 'Who has it',
  you: 'You',
  nobody: 'Nobody: the case is over',
  onItsWay: ({ host }) => `On its way to ${host}`,
  due: 'Due',
  howCounted: 'How is this counted?',
  ifAgencySilent: 'If they do not answer',
  ifYouSilent: 'If you do not answer',
  atZero,
  youNow: 'You, now',
  next: nextSteps,
  open: 'What is not decided yet',
  openWhy: {
    remitted: 'Your appeal makes it be decided again, by other people.',
    measured: 'You may make up for it, or you showed it and it is being decided.',
    'not-covered': 'The equivalence does not cover it: silence cannot recognise it and somebody has to decide.',
    discrepancy: 'What the issuer answered differs: somebody has to decide.',
    unverified: 'Nobody could verify the paper: a test decides, and it is not your fault.',
    alerted: 'There is an alert about the certificate: somebody has to decide.',
  },
  why: 'Why it was decided so',
  verdicts: { held: 'Held', missing: 'Not held' },
  lawUnsaid:
    'This decision does not say it here. You have a right to know it: ask the office that decided, or those who help for free.',
  ruled: {
    upheld: 'Your appeal confirmed the decision',
    overturned: 'Your appeal changed the decision',
    remitted: 'Your appeal makes them decide again',
  },
  remedy: 'If you do not agree',
  appealUntil: (body: string, day: string) =>
    `You may appeal until ${day} to ${body}. It is free, somebody else decides, and you lose nothing that was recognised.`,
  appealMeanwhile: (body: string) =>
    `You may appeal to ${body}, also while your period stands still because a test is owed to you. It is free.`,
  appealOnceServed: (body: string) =>
    `You may appeal to ${body}. The period begins when the notice reaches you, and this page will say its last day. It is free.`,
  legalAid: 'Where help is free',
  inventedAid: 'Demonstration data: this help is invented.',
  remand: 'What was ordered on your appeal',
  instructions: 'Instructions',
  reasons: 'Reasons',
  legalBasis: 'Legal basis',
  measures: 'What you may do about what is missing',
  measureKinds: { 'aptitude-test': 'A test', 'adaptation-period': 'A time of practice' },
  howToReport: 'How to tell us',
  besideMeasures:
    'While the other unit is decided, no day of the time for these counts. You may still report what you have done.',
  appealAfterReview:
    'What was refused and you may still appeal, you can appeal once the other part is decided: you lose no day for it.',
  whileTested: ({ host }) =>
    `While you wait for the day of a test, for its result or for another date, the time runs for ${host} and not for you: you lose no day of yours.`,
  meanwhile: ({ host }) => `The time that ${host} has stands still meanwhile and is not lost.`,
  beyondAppeals: {
    title: 'The appeals body did not answer in time',
    what: 'Nobody in this procedure is above it. Your case goes on and it may still answer; meanwhile the law of its country names to whom you can go:',
  },
  silence: {
    title: 'Nobody decided in time',
    may: (agency: string, from: string) =>
      `From ${from} you may complain to ${agency}, which orders a decision by a day. It is free, and you need not explain anything.`,
    elsewhere: (country: string) => `Nobody answered in ${country}: a complaint that you make here goes there.`,
    link: 'Complain that nobody decides',
    onItsWay: (country: string) => `Your complaint went to ${country}. Once it is received, you see its number here.`,
    complained: (agency: string, number: string) => `${agency} has your complaint, with the number ${number}.`,
    ordered: (agency: string, day: string) => `${agency} ordered a decision by ${day}.`,
    what: 'Another authority, which had no part in this procedure, orders whoever did not answer to decide by a day.',
    keeps:
      'You lose nothing and begin nothing anew: meanwhile they may still decide. If the order is not followed either, you may complain again.',
    confirm: 'Yes, complain',
    back: 'No, go back',
  },
  decline: {
    link: 'I do not want to make up for it: keep what is recognised',
    elsewhere: ({ host }) =>
      `If you do not want to make up for it, say so on the page of ${host}: you keep what is recognised.`,
    title: 'Keep what is recognised',
    what: 'You no longer have to do what you were asked. What is missing stays unrecognised in this case.',
    keeps:
      'You lose nothing of what is recognised: your credential stays valid. And you may appeal what is missing; the page will say until when.',
    noWayBack: 'It cannot be undone. If you showed something already, that is still reviewed.',
    confirm: 'Yes, keep what is recognised',
    back: 'No, go back and change nothing',
  },
  mayDo: 'What you may already do',
  conditions: 'On this condition',
  exclusions: 'Not included',
  bridge: 'What is missing and where to get it',
  noCourse: 'We know of no course yet. Ask at the office that decided.',
  free: 'free',
  askPrice: 'ask for the price',
  inventedCourse: 'an invented course, for demonstration',
  taughtIn: (language) => `in ${languageName(language)}`,
  past: 'What has happened',
  pastEmpty: 'Each step of your case will appear here, with its date.',
  hourOf: (country) => `Local time of ${country}.`,
  news: (country, when) => `Last news from ${country}: ${when}.`,
  noNews: (country) => `No news from ${country} yet.`,
  unreceived: (here, there, since) =>
    `${here} sent it; ${there} has not received it yet, since ${since}. It is sent again by itself: you need do nothing.`,
  restored: (there) =>
    `${there} is being restored from a copy. Nothing is lost, and nothing is decided there meanwhile: what it was sent already it receives again, and you need do nothing.`,
  changed: 'There is something new in your case: this page shows it already.',
  leave: 'Leave my case',
  leaveHint: 'If the phone is borrowed, leave when you are done.',
};
