const workflow = require('@temporalio/workflow');

const { nothing: local } = workflow.proxyLocalActivities({ startToCloseTimeout: '10 seconds' });
const { nothing: ordinary } = workflow.proxyActivities({ startToCloseTimeout: '10 seconds' });
const wake = workflow.defineSignal('wake');

/**
 * Nothing of a case: as many wakes as it had, and after each as many local and ordinary activities, timers and updates
 * of search attributes.
 *
 * @param {{ locals: number, activities: number, timers: number, upserts: number }[]} steps one for each wake
 * @param {boolean} ends whether the case's process was over after the last
 */
exports.bare = async function bare(steps, ends) {
  let woken = 0;
  workflow.setHandler(wake, () => void woken++);
  for (const [n, { locals, activities, timers, upserts }] of steps.entries()) {
    await workflow.condition(() => woken > n);
    for (let i = 0; i < locals; i++) await local();
    for (let i = 0; i < activities; i++) await ordinary();
    for (let i = 0; i < timers; i++) void workflow.sleep('30 days').catch(() => undefined);
    for (let i = 0; i < upserts; i++) workflow.upsertSearchAttributes({ PuenteStage: [`step-${n}-${i}`] });
  }
  if (!ends) await workflow.condition(() => false);
};
