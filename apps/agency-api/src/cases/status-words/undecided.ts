import type { LineArgs, WorkerStatus } from '@puente/domain/file/case';

/**
 * Where a case stands, without what was decided in it: neither its units nor its reasons, also in what the timeline says. Of a
 * silence, to whom the worker may complain, from when, and whether they did: an ordered period is the one that runs.
 */
export const undecided = ({
  measures: _measures,
  open: _open,
  refusal: _refusal,
  remand: _remand,
  result: _result,
  ruling: _ruling,
  silence,
  timeline,
  ...progress
}: WorkerStatus): WorkerStatus => ({
  ...progress,
  ...(silence && { silence: complained(silence) }),
  timeline: timeline.filter(({ what }) => what !== saysSealed).map(undecidedLine),
});

/** That the person was protected is no concern of who serves them. */
const saysSealed: WorkerStatus['timeline'][number]['what'] = 'stood-still';

const complained = ({ complaint: _complaint, order: _order, ...silence }: NonNullable<WorkerStatus['silence']>) =>
  silence;

/** What it takes to serve somebody: what they are told, asked for and until when; neither where they will be nor what they chose. */
const served = new Set<string>([
  'agency',
  'channel',
  'days',
  'from',
  'kinds',
  'on',
  'subject',
  'to',
  'unit',
] satisfies readonly (keyof LineArgs)[]);

const undecidedLine = ({
  args = {},
  words: _words,
  ...line
}: WorkerStatus['timeline'][number]): WorkerStatus['timeline'][number] => ({
  ...line,
  args: Object.fromEntries(Object.entries(args).filter(([name]) => served.has(name))),
});
