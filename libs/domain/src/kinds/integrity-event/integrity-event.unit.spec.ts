import type { Actor } from '../../file/case/index.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import { lawOf } from '../../laws/index.js';
import { staffRoles } from '../../kernel/index.js';
import {
  anIntegrityEvent,
  anotherAuditor,
  guatemala,
  integrityCommands,
  integrityEventAt,
  lapseOf,
  mexico,
  officer,
  people,
  sampleRules,
  theAuditor,
  theClock,
  theConcerned,
  theEffect,
  theNode,
} from '../../../specification/index.js';
import type { IntegrityEvent } from './index.js';
import { integrityEvent, integrityStages } from './index.js';

const rules = sampleRules();
const commands = integrityCommands();
const close = commands['close-integrity-event'];
const take = commands['take-integrity-event'];
const further = Object.values(commands).filter(({ type }) => type !== 'open-integrity-event');

describe('what the node noticed', () => {
  it('is opened by the watch and by nobody by hand', () => {
    const open = commands['open-integrity-event'];
    anIntegrityEvent().when(open, theEffect).then({ type: 'integrity-event-opened' });
    for (const by of [theAuditor, people.supervisorInGuatemala, theNode(mexico), theClock])
      anIntegrityEvent().when(open, by).thenRefused('NOT_YOUR_ROLE');
    anIntegrityEvent().when(take, theAuditor).thenRefused('NO_SUCH_CASE');
    integrityEventAt('open').when(open, theEffect).thenRefused('CASE_EXISTS');
  });

  it('is due in working days of the country; late, it is taken and closed all the same', () => {
    const open = integrityEventAt('open');
    expect(open.theFile.clock).toMatchObject({ allowance: { unit: 'business-days', days: 5 }, calendar: guatemala });
    const late = open.when(...lapseOf(integrityEvent.process(open.theFile, rules))).then({ type: 'escalated' });
    const taken = late.when(take, theAuditor).and();
    expect(taken.when(close, theAuditor).and().theFile).toMatchObject({ stage: 'closed', clock: undefined });
  });

  it('is closed by whoever took it, with reasons, and passes to another auditor', () => {
    const taken = integrityEventAt('looked-at');
    expect(taken.theFile.owner).toBe(theAuditor.id);
    taken.when(close, anotherAuditor).thenRefused('NOT_ASSIGNED_TO_YOU');
    taken.when({ ...close, reasons: { es: ' ' } } as typeof close, theAuditor).thenRefused('REASONS_MISSING');
    taken.when(take, theAuditor).thenRefused('ALREADY_DONE');
    const passed = taken.when(take, anotherAuditor).and();
    passed.when(close, theAuditor).thenRefused('NOT_ASSIGNED_TO_YOU');
    passed.when(close, anotherAuditor).then({ type: 'integrity-event-closed', outcome: 'explained' });
  });
});

describe.each(integrityStages)('an integrity event that is %s', (stage) => {
  const story = integrityEventAt(stage);
  const law = lawOf('integrity-event');

  it('gives whom it concerns nothing, auditor or not', () => {
    for (const command of further) story.when(command, theConcerned).thenRefused(codeFor(command.type, stage));
    expect(integrityEvent.allowed(story.theFile, theConcerned)).toEqual([]);
  });

  it('gives an auditor what the table says, and everybody else nothing', () => {
    const row = rowIn(integrityEvent.commands, stage);
    const others: readonly Actor[] = [
      ...staffRoles.filter((role) => role !== 'auditor').map((role) => officer(`gt.${role}`, 'gt-mintrab', role)),
      officer('mx.auditor', 'mx-stps', 'auditor'),
      people.worker,
      theNode(mexico),
    ];
    for (const command of further)
      for (const by of others) expect(story.when(command, by).decision.outcome).toBe('refused');
    const allowed = integrityEvent.allowed(story.theFile, theAuditor);
    for (const command of allowed) expect(row[command]).toContain('auditor');
  });

  it('stands in nobody’s queue, in no figure, on no page, and tells no operator whom it concerns', () => {
    const file: IntegrityEvent = story.theFile;
    expect(law.queue(file, rules)).toMatchObject({ agencies: [], sealed: true });
    expect(law.queue(file, rules)).not.toHaveProperty('holder');
    expect(law.process(file, rules)).toMatchObject({ corridor: 'sealed', holder: 'sealed', effects: [] });
    expect([law.status(file, rules), law.applicant(file)]).toEqual([undefined, undefined]);
    expect(JSON.stringify(law.process(file, rules))).not.toContain(people.reviewer.id);
  });
});

function codeFor(type: string, stage: string) {
  const roles = rowIn(integrityEvent.commands, stage)[type];
  if (roles === undefined) return 'NOT_IN_THIS_STAGE';
  return roles.includes('auditor') ? 'NOT_YOUR_CASE' : 'NOT_YOUR_ROLE';
}
