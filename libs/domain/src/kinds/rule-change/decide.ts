import type { DecisionContext } from '../../file/case/index.js';
import type { Decision, LocalizedText, OfficerId, Refused } from '../../kernel/index.js';
import { accept, exhausted, refuse } from '../../kernel/index.js';
import { authorise, authoriseRole } from '../../file/engine/authority.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import { allowedCommands, openingCommands } from './allowed-commands.js';
import { closeCommittee, confirmCheckpoint, todayHere } from './approve.js';
import { checkContent } from './check-content.js';
import type { AmendDraft, CastVoteCommand, ProposeRuleChange, RecordPublished, RuleChangeCommand } from './commands.js';
import type { RuleChangeEvent } from './events.js';
import { forceDay } from './force-day.js';
import type { RuleChange } from './rule-change.js';
import { takesEffect } from './rule-content.js';
import { seatsOf } from './seats.js';

export function decide(
  file: RuleChange | undefined,
  command: RuleChangeCommand,
  context: DecisionContext,
): Decision<RuleChangeEvent> {
  if (file === undefined) return open(command, context);
  if (command.type === 'propose-rule-change') return refuse('CASE_EXISTS', { caseId: file.caseId });
  const refusal = authorise(allowedCommands[file.stage], command.type, file.stage, context.by, seatsOf(file));
  return refusal ?? apply(file, command, context);
}

function open(command: RuleChangeCommand, context: DecisionContext): Decision<RuleChangeEvent> {
  if (command.type !== 'propose-rule-change') return refuse('NO_SUCH_CASE');
  return authoriseRole(openingCommands, command.type, 'new', context.by) ?? propose(command, context);
}

function propose(command: ProposeRuleChange, context: DecisionContext): Decision<RuleChangeEvent> {
  const { by, caseId, here, now, rules } = context;
  const committee = rulesOf(rules, here).desks.governance;
  if (by.kind !== 'officer' || by.country !== here || by.agency !== committee) return refuse('NOT_YOUR_CASE');
  return (
    refuseContent(command, context) ??
    accept<RuleChangeEvent>({
      ...{ type: 'rule-change-proposed', at: now, caseId, country: here, committee, by: by.id },
      ...{ content: command.content, reasons: command.reasons },
    })
  );
}

const refuseContent = (
  { content, reasons }: ProposeRuleChange | AmendDraft,
  context: DecisionContext,
): Refused | undefined =>
  refuseWithoutReasons(reasons, 'reasons') ??
  checkContent(content, { here: context.here, rules: context.rules, today: todayHere(context) });

type FurtherCommand = Exclude<RuleChangeCommand, ProposeRuleChange>;

function apply(file: RuleChange, command: FurtherCommand, context: DecisionContext): Decision<RuleChangeEvent> {
  const { now: at } = context;
  switch (command.type) {
    case 'amend-draft': {
      const { content, reasons } = command;
      return (
        refuseContent(command, context) ??
        byOfficer(context, (by) => ({ type: 'draft-amended', at, content, reasons, by }))
      );
    }
    case 'submit-to-committee':
      return file.content.subject === 'checkpoint'
        ? refuse('NEEDS_SECOND_PERSON')
        : accept<RuleChangeEvent>({ type: 'submitted-to-committee', at });
    case 'cast-vote':
      return castVote(command, context);
    case 'close-committee':
      return closeCommittee(file, context);
    case 'confirm-checkpoint':
      return confirmCheckpoint(file, context);
    case 'withdraw-proposal':
      return withReasons(command.reasons, { type: 'proposal-withdrawn', at, reasons: command.reasons });
    case 'record-published':
      return recordPublished(file, command, context);
    case 'lapse':
      return comeIntoForce(file, command.clock, context);
    default:
      return exhausted(command);
  }
}

/** Also against it, and also where a bench abstains: the others and the public read why. */
function castVote({ bench, vote, reasons }: CastVoteCommand, context: DecisionContext): Decision<RuleChangeEvent> {
  if (bench === undefined) return refuse('NO_BENCH');
  const refusal = refuseWithoutReasons(reasons, 'reasons');
  return refusal ?? byOfficer(context, (by) => ({ type: 'vote-cast', at: context.now, bench, vote, reasons, by }));
}

function recordPublished(
  file: RuleChange,
  { taken }: RecordPublished,
  context: DecisionContext,
): Decision<RuleChangeEvent> {
  if (file.published || file.approved === undefined) return refuse('ALREADY_DONE');
  if (taken) return accept<RuleChangeEvent>({ type: 'rule-change-rejected', at: context.now });
  const published: RuleChangeEvent = { type: 'rules-published', at: context.now };
  if (takesEffect(file.approved) > todayHere(context)) return accept(published);
  return accept<RuleChangeEvent>(published, { type: 'came-into-force', at: context.now });
}

function comeIntoForce(file: RuleChange, clock: string, { now, rules }: DecisionContext): Decision<RuleChangeEvent> {
  const day = forceDay(file, rules);
  if (day?.clock !== clock) return refuse('NO_SUCH_CLOCK');
  if (now <= day.at) return refuse('DEADLINE_NOT_PASSED', { dueOn: day.on });
  return accept<RuleChangeEvent>({ type: 'came-into-force', at: now });
}

const withReasons = (reasons: LocalizedText, event: RuleChangeEvent): Decision<RuleChangeEvent> =>
  refuseWithoutReasons(reasons, 'reasons') ?? accept(event);

const byOfficer = (
  { by }: DecisionContext,
  event: (officer: OfficerId) => RuleChangeEvent,
): Decision<RuleChangeEvent> => (by.kind === 'officer' ? accept(event(by.id)) : refuse('NOT_YOUR_CASE'));
