import type { WorkflowBundleOption } from '@temporalio/worker';
import { bundleWorkflowCode, DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

/** The one that the build made (`WORKFLOW_BUNDLE`, which `npm test` sets), or made here of the same sources. */
export async function workflowBundle(): Promise<WorkflowBundleOption> {
  const built = process.env['WORKFLOW_BUNDLE'];
  if (built !== undefined) return { codePath: built };
  return bundleWorkflowCode({
    workflowsPath: require.resolve('@puente/workflows/all'),
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['@puente/source', '...'] },
    }),
  });
}

/** Once per test file. Faults of the servers show as faults of the tests; what they say meanwhile does not matter. */
export function installQuietRuntime(): void {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
  });
}
