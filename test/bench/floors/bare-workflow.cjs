const workflow = require('@temporalio/workflow');

const { read, act } = workflow.proxyLocalActivities({ startToCloseTimeout: '10 seconds' });
const { act: patiently } = workflow.proxyActivities({ startToCloseTimeout: '10 seconds' });
const wake = workflow.defineSignal('wake');

/**
 * Of a case only its row: as many wakes as it had, and after each as many readings, acts, timers and updates of search
 * attributes.
 *
 * @param {string} file a copy of a case
 * @param {{ reads: number, acts: number, activities: number, timers: number, upserts: number }[]} steps one for each wake
 * @param {boolean} ends whether the case's process was over after the last
 */
exports.bare = async function bare(file, steps, ends) {
  let woken = 0;
  workflow.setHandler(wake, () => void woken++);
  for (const [n, { reads, acts, activities, timers, upserts }] of steps.entries()) {
    await workflow.condition(() => woken > n);
    for (let i = 0; i < reads; i++) await read(file);
    for (let i = 0; i < acts; i++) await act(file);
    for (let i = 0; i < activities; i++) await patiently(file);
    for (let i = 0; i < timers; i++) void workflow.sleep('30 days').catch(() => undefined);
    for (let i = 0; i < upserts; i++) workflow.upsertSearchAttributes({ PuenteStage: [`step-${n}-${i}`] });
  }
  if (!ends) await workflow.condition(() => false);
};
