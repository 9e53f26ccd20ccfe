import { createRequire } from 'node:module';

/** The threads in which workflows run start from this file of the SDK; in the program's folder it bears the same name. */
export const workflowThread = {
  'workflow-worker-thread': createRequire(import.meta.url).resolve(
    '@temporalio/worker/lib/workflow/workflow-worker-thread',
  ),
};

/**
 * The workflows are bundled when they are built (`workflow-bundle.mjs`), so a worker has no use for the SDK's bundler, which
 * would bring webpack into the program.
 */
export const withoutBundler = () => ({
  name: 'without-bundler',
  setup(build) {
    build.onLoad({ filter: /@temporalio\/worker\/lib\/workflow\/bundler\.js$/ }, () => ({
      contents: `
        exports.defaultWorkflowInterceptorModules = [];
        exports.bundleWorkflowCode = exports.WorkflowCodeBundler = function () {
          throw new Error('the workflows were bundled when they were built');
        };`,
      loader: 'js',
    }));
  },
});
