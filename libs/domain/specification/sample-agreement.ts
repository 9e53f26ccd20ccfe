import { businessDays, calendarDays } from '../src/clocks/index.js';
import type { CountryCode, PlainDate } from '../src/kernel/index.js';
import type { Agreement, LapsePolicy } from '../src/rulebook/rules/index.js';

/** The durations of `procedure.md`. */
export const sampleAgreement = (lapse: LapsePolicy): Agreement => ({
  id: 'MX-GT',
  version: 1,
  title: { es: 'Acuerdo de demostración' },
  parties: ['MX', 'GT'] as readonly string[] as readonly CountryCode[],
  inForceFrom: '2026-01-01' as PlainDate,
  legalBasis: { es: 'Artículo 7 del acuerdo de demostración.', en: 'Article 7 of the demonstration agreement.' },
  demonstration: true,
  precedes: [],
  automaticRecognition: false,
  steps: {
    draft: { within: calendarDays(90), reminders: [0.8] },
    submitted: { within: businessDays(5), reminders: [] },
    awaitingDocuments: { within: calendarDays(30), reminders: [0.5, 0.8], reopenableForMonths: 12 },
    homeVerification: { within: businessDays(30), reminders: [0.5, 0.8] },
    hearing: { within: businessDays(10), reminders: [0.5] },
    hostReview: {
      complete: { within: businessDays(30), reminders: [0.5, 0.8] },
      otherwise: { within: businessDays(60), reminders: [0.5, 0.8] },
      extension: { atMost: businessDays(14) },
      lapse,
    },
    consultation: { within: businessDays(10), reminders: [] },
    skillsTest: { announced: businessDays(5), heldWithin: calendarDays(60) },
    testDate: { within: businessDays(10), reminders: [0.5, 0.8] },
    compensation: { within: calendarDays(365), reminders: [0.8] },
    appeal: { within: calendarDays(30), reminders: [0.5] },
    appealReview: { within: calendarDays(60), reminders: [0.8] },
    silence: {
      complainAfter: businessDays(5),
      ruling: { within: businessDays(10), reminders: [] },
      order: { atMost: businessDays(15) },
    },
    correction: { within: calendarDays(30), reminders: [] },
    alert: {
      tell: { within: calendarDays(3), reminders: [] },
      close: { within: calendarDays(3), reminders: [] },
      atMost: calendarDays(365),
    },
  },
  validityYears: 5,
  newPeopleADay: 200,
});
