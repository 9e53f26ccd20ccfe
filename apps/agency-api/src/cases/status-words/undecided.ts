import type { WorkerStatus } from '@puente/domain/file/case';

/** Where a case stands, without what was decided in it: neither its units nor its reasons, also in what the timeline says. */
export const undecided = ({
  measures: _measures,
  open: _open,
  refusal: _refusal,
  remand: _remand,
  result: _result,
  ruling: _ruling,
  timeline,
  ...progress
}: WorkerStatus): WorkerStatus => ({ ...progress, timeline: timeline.map(undecidedLine) });

const undecidedLine = ({
  args: { result: _result, units: _units, ...args } = {},
  words: _words,
  ...line
}: WorkerStatus['timeline'][number]): WorkerStatus['timeline'][number] => ({ ...line, args });
