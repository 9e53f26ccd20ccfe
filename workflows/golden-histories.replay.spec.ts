import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseKind, TemporalName } from '@puente/domain/file/case';
import { caseKinds, temporalName } from '@puente/domain/file/case';
import type { ReplayWorkerOptions } from '@temporalio/worker';
import { bundleWorkflowCode, DefaultLogger, makeTelemetryFilterString, Runtime, Worker } from '@temporalio/worker';
import * as all from './all.js';
import type { CaseStart } from './case-file/contract.js';

jest.setTimeout(60_000);

const histories = (workflow: string, ...folder: readonly string[]): readonly [string, string][] => {
  const path = join(__dirname, 'histories', workflow, ...folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((name) => name.endsWith('.json'));
  return files.map((name) => [`${workflow}: ${name.replace('.json', '')}`, join(path, name)]);
};
const workflows = readdirSync(join(__dirname, 'histories'));
const golden = workflows.flatMap((workflow) => histories(workflow));
const broken = workflows.flatMap((workflow) => histories(workflow, 'broken'));

/** A kind of file without a process does not compile. */
const processes: Readonly<Record<TemporalName<CaseKind>, (start: CaseStart) => Promise<string>>> = all;

it.each(caseKinds)('a %s has its process', (kind) => {
  expect(processes[temporalName(kind)]).toBeInstanceOf(Function);
});

/**
 * Histories of real runs (test/time writes them: see `keepGolden`). Code under which one of them does not replay would
 * break the cases that run at its release: it needs a version of its own.
 */
describe('golden histories', () => {
  let options: ReplayWorkerOptions;
  beforeAll(async () => {
    const logger = new DefaultLogger('ERROR', () => undefined);
    const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
    Runtime.install({ logger, telemetryOptions: { logging: { filter, forward: {} } } });
    const workflowBundle = await bundleWorkflowCode({
      workflowsPath: join(__dirname, 'all.ts'),
      logger,
      webpackConfigHook: (config) => ({
        ...config,
        resolve: { ...config.resolve, conditionNames: ['@puente/source', '...'] },
      }),
    });
    options = { workflowBundle };
  });

  const replay = (path: string) => Worker.runReplayHistory(options, JSON.parse(readFileSync(path, 'utf8')) as unknown);

  it('are there', () => {
    expect(golden.length).toBeGreaterThanOrEqual(4);
    expect(broken).toHaveLength(2);
  });

  it.each(golden)('[row 13] %s replays', async (_name, path) => {
    await expect(replay(path)).resolves.toBeUndefined();
  });

  it.each(broken)('[row 13] %s does not: a history can fail', async (_name, path) => {
    await expect(replay(path)).rejects.toThrow(/nondetermini/i);
  });
});
