import { plural } from '../locale/locale.js';
import type { share as es } from '../../es/pages/share.js';

export const share: typeof es = {
  link: 'Share my credential by a link',
  title: 'Share my credential',
  what: 'You choose what to show, to whom and until when. Whether it is valid, suspended or expired is always shown.',
  none: 'You have no credential to share yet. It will appear here once there is one.',
  credential: 'Which credential?',
  facts: 'What do you want to show?',
  factsHint: 'Tick only what is needed.',
  fact: {
    qualification: 'Which certificate or recognition it is',
    units: 'What I may do, part by part',
    validity: 'Since when and until when it is good',
    name: 'My name',
    'birth-date': 'My birth date',
    document: 'My document number',
  },
  label: 'Who is it for?',
  labelHint: 'Only you read it, to know the link again.',
  until: 'Works until the day',
  untilHint: (usual, atMost) => `Left empty, ${String(usual)} days. At most ${String(atMost)}.`,
  make: 'Make the link',
  incomplete: 'Something is missing: tick what to show, say who it is for, and check that the day can be.',
  mine: 'My links',
  empty: 'The links that you make will appear here, with each time that somebody opens them.',
  works: (day) => `Works until ${day}`,
  ended: (when) => `Ended on ${when}`,
  copy: 'Copy this link and send it:',
  shows: 'Shows',
  uses: (count) =>
    count === 0
      ? 'Nobody has opened it.'
      : `Opened ${plural(count, { one: 'once', other: `${String(count)} times` })}:`,
  usesHint: 'Some messaging apps open it once by themselves, to show a preview.',
  end: 'End this link',
  endHint: 'It stops working at once. Your credential stays as it is.',
  made: 'The link is ready, below. If it is wrong, end it right there.',
  endedNow: 'The link has ended. Your credential stays as it is.',
  back: 'Back to my case',
};
