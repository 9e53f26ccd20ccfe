import type { WorkerStatus } from '@puente/domain/file/case';

/** Where a case stands, without what was decided in it: neither its units nor its reasons, also in what the timeline says. */
export function undecided(status: WorkerStatus): WorkerStatus {
  const { measures: _m, open: _o, refusal: _f, remand: _r, result: _u, ruling: _l, timeline, ...progress } = status;
  return {
    ...progress,
    timeline: timeline.map(({ args: { result: _result, units: _units, ...args } = {}, words: _words, ...line }) => ({
      ...line,
      args,
    })),
  };
}
