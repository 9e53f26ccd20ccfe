import type { Actor, DecisionContext } from '../../file/case/index.js';
import type { Decision, LocalizedText, Refused } from '../../kernel/index.js';
import { accept, exhausted, refuse } from '../../kernel/index.js';
import type { Row } from '../../file/engine/authority.js';
import { authoriseRole } from '../../file/engine/authority.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { allowedCommands, openingCommands } from './allowed-commands.js';
import type { ForceMajeureCommand, ProposePause, RecordSweep } from './commands.js';
import type { ForceMajeureEvent } from './events.js';
import type { ForceMajeure } from './force-majeure.js';
import { refuseUnknownRegions } from './regions.js';

export function decide(
  file: ForceMajeure | undefined,
  command: ForceMajeureCommand,
  context: DecisionContext,
): Decision<ForceMajeureEvent> {
  if (file === undefined) return open(command, context);
  if (command.type === 'propose-pause') return refuse('CASE_EXISTS', { caseId: file.caseId });
  const row = allowedCommands[file.stage];
  return refuseActor(row, command.type, file.stage, context) ?? apply(file, command, context);
}

export function refuseActor(
  row: Row,
  command: string,
  stage: string,
  { by, here }: Pick<DecisionContext, 'by' | 'here'>,
): Refused | undefined {
  const elsewhere = by.kind === 'officer' && by.country !== here;
  return authoriseRole(row, command, stage, by) ?? (elsewhere ? refuse('NOT_YOUR_CASE') : undefined);
}

function open(command: ForceMajeureCommand, context: DecisionContext): Decision<ForceMajeureEvent> {
  if (command.type !== 'propose-pause') return refuse('NO_SUCH_CASE');
  return refuseActor(openingCommands, command.type, 'new', context) ?? propose(command, context);
}

function propose(
  command: ProposePause,
  { by, caseId, here, now, rules }: DecisionContext,
): Decision<ForceMajeureEvent> {
  const { reason, regions, words } = command;
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
  return (
    refuseUnknownRegions(regions, here, rules) ??
    refuseWithoutReasons(words, 'words') ??
    accept<ForceMajeureEvent>({
      ...{ type: 'pause-proposed', at: now, caseId, country: here, reason, regions, words, by: by.id },
    })
  );
}

function apply(
  file: ForceMajeure,
  command: Exclude<ForceMajeureCommand, ProposePause>,
  { by, now: at }: DecisionContext,
): Decision<ForceMajeureEvent> {
  switch (command.type) {
    case 'approve-pause':
      return (
        refuseProposer(file, by) ??
        accept<ForceMajeureEvent>({ type: 'pause-approved', at, by: by.kind === 'officer' ? by.id : file.proposedBy })
      );
    case 'decline-pause':
      return withReasons(command.reasons, { type: 'pause-declined', at, reasons: command.reasons });
    case 'stop-pause':
      return withReasons(command.reasons, { type: 'pause-stopped', at, reasons: command.reasons });
    case 'continue-pause':
      return accept<ForceMajeureEvent>({ type: 'pause-continued', at });
    case 'end-pause':
      return withReasons(command.reasons, { type: 'pause-ending', at, reasons: command.reasons });
    case 'record-sweep':
      return recordSweep(file, command, at);
    default:
      return exhausted(command);
  }
}

/** Four eyes: it stops the clocks of a whole region. */
const refuseProposer = ({ proposedBy }: ForceMajeure, by: Actor): Refused | undefined =>
  by.kind === 'officer' && by.id === proposedBy ? refuse('SAME_PERSON') : undefined;

const withReasons = (reasons: LocalizedText, event: ForceMajeureEvent): Decision<ForceMajeureEvent> =>
  refuseWithoutReasons(reasons, 'reasons') ?? accept(event);

/** A batch counts once; one that was under way when the sweep turned round counts no more. */
function recordSweep(
  { sweep }: ForceMajeure,
  { direction, batch, after, done, changed, total }: RecordSweep,
  at: DecisionContext['now'],
): Decision<ForceMajeureEvent> {
  if (sweep?.direction !== direction || sweep.batch !== batch) return refuse('ALREADY_DONE');
  const place = after === undefined ? {} : { after };
  return accept<ForceMajeureEvent>({ type: 'sweep-progressed', at, direction, batch, done, changed, total, ...place });
}
