import type { appealPack as es } from '../../es/pages/appeal-pack.js';

export const appealPack: typeof es = {
  title: 'Pack for an appeal',
  link: 'Download the pack for an appeal (PDF)',
  hint: 'What was decided, why, by which rule, until when and before whom it can be appealed, and with which evidence. Your name is not in it.',
  of: (number: string) => `Case ${number}.`,
  made: (country: string, day: string) =>
    `Made in ${country} on ${day}, of what the file said that day. It proves nothing by itself: what the file says is what counts.`,
  nothing: 'Nothing was decided in this case yet.',
  units: 'What was decided, unit by unit',
  whole: 'What was decided',
  lastDays: 'Last days',
  appealBy: (day: string) => `To appeal: ${day}.`,
  runsUntil: (day: string) => `Of the period that runs now: ${day}.`,
  shownUntil: (day: string) => `On which this is shown to you: ${day}.`,
  evidence: 'Evidence that is in the case',
  sha256: (hash: string) => `SHA-256: ${hash}`,
  bodies: 'Before whom, and who helps for nothing',
};
