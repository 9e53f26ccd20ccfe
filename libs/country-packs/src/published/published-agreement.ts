import { agreementFile } from '../agreements/agreement-file.js';

const { steps } = agreementFile.shape;
const heldWithin = { unit: 'calendar-days', days: 60 } as const;

/**
 * An agreement as a committee approved it. One that was approved before the law knew a period is read with the
 * demonstration's, so that what was published stays readable; whatever is proposed now says all of them.
 */
export const publishedAgreement = agreementFile.extend({
  steps: steps.extend({
    silence: steps.shape.silence.default({
      complainAfter: { unit: 'business-days', days: 5 },
      ruling: { within: { unit: 'business-days', days: 10 }, reminders: [0.5, 0.8] },
      order: { atMost: { unit: 'business-days', days: 15 } },
    }),
    alert: steps.shape.alert.extend({
      atMost: steps.shape.alert.shape.atMost.default({ unit: 'calendar-days', days: 365 }),
    }),
    skillsTest: steps.shape.skillsTest
      .extend({ heldWithin: steps.shape.skillsTest.shape.heldWithin.default(heldWithin) })
      .default({ announced: { unit: 'business-days', days: 5 }, heldWithin }),
    testDate: steps.shape.testDate.default({ within: { unit: 'business-days', days: 10 }, reminders: [0.5, 0.8] }),
  }),
});
