import { inStages } from '../../file/definition/define-command.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import type { ReachesFiles } from './protection.js';
import { protectionStages } from './protection.js';

/** Outcome of reaching the person's other files: each of them stands still, or goes on. */
export interface RecordFilesReached {
  readonly type: 'record-files-reached';
  readonly direction: ReachesFiles['direction'];
}
export interface FilesReached {
  readonly type: 'files-reached';
  readonly at: Instant;
  readonly direction: ReachesFiles['direction'];
}

export const recordFilesReached = command({
  type: 'record-files-reached',
  givenBy: inStages(protectionStages, ['effect']),
  refusals: ['ALREADY_DONE'],
  decide: ({ reaches }, { direction }: RecordFilesReached, { now: at }) =>
    reaches === undefined || reaches.done || reaches.direction !== direction
      ? refuse('ALREADY_DONE')
      : accept<FilesReached>({ type: 'files-reached', at, direction }),
});

export const filesReached = event({
  type: 'files-reached',
  weighs: false,
  evolve: (file, { direction }: FilesReached) =>
    file.reaches === undefined ? file : { ...file, reaches: { ...file.reaches, direction, done: true } },
});
