import type { SharedPart } from '@puente/domain/file/case';
import type { LegalAidStage } from '@puente/domain/kinds/legal-aid';

/** The page on which a worker shows their case to whoever helps for nothing. */
export const legalAid = {
  link: 'Ask for free legal aid',
  title: 'Free legal aid',
  what: 'You can show your case to whoever helps against a decision for nothing. You choose whom, which parts and until when. Who decides your case does not learn of it.',
  bodies: 'Whom?',
  reach: 'How to reach them',
  busy: 'You asked them already: see below how it stands.',
  noMore: 'You have asked as often as you can in this case. Go to them yourself, with the number of your case.',
  parts: 'What do you want to show?',
  partsHint: 'Tick only what is needed. Nothing is shown before they agree to help you.',
  part: {
    progress: 'Where the case stands, and its periods',
    decision: 'The decision, with its reasons and until when you can appeal',
    documents: 'The documents that are in the case',
    remedies: 'The appeals and corrections of this case, and what is decided in them',
    contact: 'My name and how to reach me',
  } satisfies Record<SharedPart, string>,
  until: 'I show it until the day',
  untilHint: (lastDay: string) => `At the latest ${lastDay}. You can end it before, whenever you like.`,
  ask: 'Ask for help',
  answeredWithin: (days: string) =>
    `They answer within ${days}. If they do not, the page says so and you can ask somebody else.`,
  mine: 'What you asked for',
  none: 'You have not asked for help in this case yet.',
  state: {
    asked: 'Waiting for an answer',
    accepted: 'Helping you',
    declined: 'Cannot help you',
    unanswered: 'Did not answer in time: you can ask again, or somebody else',
    ended: 'Ended: reads nothing any more',
  } satisfies Record<LegalAidStage, string>,
  dueOn: (day: string) => `Answers by ${day}.`,
  shows: (parts: string, day: string) => `You show, until ${day}: ${parts}.`,
  reasons: 'Why',
  end: 'End it now',
  endHint: 'They stop reading your case at that moment, and can no longer act for you. You need not say why.',
  asked: 'Done: your request is on its way.',
  endedNow: 'Ended. They read nothing of your case any more.',
  incomplete: 'Something is missing: choose whom, tick at least one part, and say until which day.',
  notTaken: 'It could not be done: the day cannot be, or something changed meanwhile. See below how it stands.',
  elsewhere: 'Somebody in the other country is asked on that country’s page, with the same case number.',
};
