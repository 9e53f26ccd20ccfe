import type { Actor } from '../../file/case/index.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import { lawOf } from '../../laws/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { instant, staffRoles } from '../../kernel/index.js';
import {
  anotherIntegrityOfficer,
  aReport,
  guatemala,
  lapseOf,
  markOf,
  mexico,
  officer,
  people,
  reportAt,
  reportCommands,
  sampleRules,
  sealedPart,
  theClock,
  theEffect,
  theIntegrityOfficer,
  theNode,
  theReporter,
  yearsLater,
} from '../../../specification/index.js';
import { concerns, corruptionReport, isShutTo, mostParts, patternsIn, reportStages } from './index.js';

const rules = sampleRules();
const commands = reportCommands();
const { 'answer-report': answer, 'approve-export': approve, 'propose-export': propose, 'take-report': take } = commands;
const { 'approve-report-step': second, 'decline-report-step': decline, 'name-concerned': name } = commands;
const named = (report: ReturnType<typeof aReport>) =>
  report.when(name, theIntegrityOfficer).and().when(second, anotherIntegrityOfficer).then({ type: 'concerned-named' });
const further = Object.values(commands).filter(({ type }) => type !== 'report-corruption');

describe('[F50] a report that somebody asked for money', () => {
  it('[F50] is made by somebody of whom nothing is known, and by nobody in the name of an office', () => {
    const report = commands['report-corruption'];
    const { events } = aReport().when(report, theReporter).then({ type: 'report-received' });
    expect(Object.keys(theReporter)).toEqual(['kind']);
    expect(events[0]).toEqual({
      ...{ type: 'report-received', at: expect.any(String) as string, caseId: expect.any(String) as string },
      ...{ here: 'GT', part: report.part, marks: report.marks, opens: expect.any(Object) as object },
    });
    for (const by of [theIntegrityOfficer, people.worker, people.counter, theNode(mexico), theEffect])
      aReport().when(report, by).thenRefused('NOT_YOUR_ROLE');
    reportAt('received').when(report, theReporter).thenRefused('CASE_EXISTS');
  });

  it('is taken within the days of the country, and answered within others; late, it is counted and answered all the same', () => {
    const received = reportAt('received');
    expect(received.theFile.clock).toMatchObject({
      allowance: { unit: 'business-days', days: 3 },
      calendar: guatemala,
      holder: { who: 'agency', agency: 'gt-integrity' },
    });
    const late = received.when(...lapseOf(corruptionReport.process(received.theFile, rules)));
    const overdue = late.then({ type: 'report-overdue', clock: 'report-take-up#1' });
    expect(overdue.theFile.overdue).toBe(true);
    const taken = overdue.when(take, theIntegrityOfficer).and();
    expect(taken.theFile.clock).toMatchObject({ id: 'report-answer#2', allowance: { days: 20 } });
    expect(taken.when(answer, theIntegrityOfficer).and().theFile).toMatchObject({
      ...{ stage: 'answered', clock: undefined, overdue: true },
      answer: { outcome: 'founded', part: answer.part },
    });
    taken.when(commands.lapse, theClock).thenRefused('NO_SUCH_CLOCK');
    received.when(commands.lapse, theClock).thenRefused('DEADLINE_NOT_PASSED');
  });

  it('passes to another integrity officer, and keeps the day on which it has to be answered', () => {
    const taken = reportAt('looked-into');
    taken.when(answer, anotherIntegrityOfficer).thenRefused('NOT_ASSIGNED_TO_YOU');
    taken.when(take, theIntegrityOfficer).thenRefused('ALREADY_DONE');
    const asked = taken.when(take, anotherIntegrityOfficer).then({ type: 'report-step-proposed' });
    asked.when(second, anotherIntegrityOfficer).thenRefused('SAME_PERSON');
    const passed = asked.when(second, theIntegrityOfficer).then({ type: 'report-taken' });
    expect(passed.theFile.clock).toEqual(taken.theFile.clock);
    passed.when(answer, theIntegrityOfficer).thenRefused('NOT_ASSIGNED_TO_YOU');
    passed.when(answer, anotherIntegrityOfficer).then({ type: 'report-answered' });
  });

  it('can be added to until it is answered, and until nobody would read it', () => {
    const add = commands['add-to-report'];
    const more = reportAt('looked-into').when(add, theReporter).then({ type: 'report-added-to' });
    expect(more.theFile.said.map(({ by, part }) => [by, part.id])).toEqual([
      ['reporter', 'p1'],
      ['reporter', 'p2'],
    ]);
    more.when(add, theReporter).thenRefused('ALREADY_DONE');
    reportAt('answered').when(add, theReporter).thenRefused('NOT_IN_THIS_STAGE');
    let full = reportAt('received');
    for (let n = 1; n < mostParts; n += 1)
      full = full.when({ ...add, part: sealedPart(`more-${String(n)}`) }, theReporter).and();
    full.when(add, theReporter).thenRefused('REPORT_FULL');
    const taken = full.when(take, theIntegrityOfficer).and();
    taken.when(commands['name-concerned'], theIntegrityOfficer).thenRefused('REPORT_FULL');
  });

  it('knows whom it names by a mark, each once, and which reports name the same', () => {
    const again = named(named(reportAt('looked-into'))).theFile;
    expect(again.marks).toEqual([markOf('telephone', 'b'), markOf('officer', 'c')]);
    expect([concerns(again, [markOf('officer', 'c')]), concerns(again, [markOf('office', 'c')])]).toEqual([
      true,
      false,
    ]);
    const [one, two, three] = ['GT-26-AAAAAA-1', 'GT-26-BBBBBB-2', 'GT-26-CCCCCC-3'] as never[];
    expect(
      patternsIn([
        { caseId: one as never, marks: [markOf('telephone', 'b'), markOf('officer', 'c')] },
        { caseId: two as never, marks: [markOf('telephone', 'b'), markOf('officer', 'd')] },
        { caseId: three as never, marks: [markOf('telephone', 'b'), markOf('officer', 'c')] },
      ]),
    ).toEqual([
      { ...markOf('telephone', 'b'), reports: [one, two, three] },
      { ...markOf('officer', 'c'), reports: [one, three] },
    ]);
  });

  it.each(['received', 'looked-into'] as const)(
    '[F50] is shut to nobody by one integrity officer, and never to all of them; it is %s',
    (stage) => {
      const report = reportAt(stage);
      const proposed = report.when(name, theIntegrityOfficer).then({ type: 'report-step-proposed' });
      expect(proposed.theFile.marks).toEqual(report.theFile.marks);
      proposed.when(second, theIntegrityOfficer).thenRefused('SAME_PERSON');
      proposed.when(name, anotherIntegrityOfficer).thenRefused('PROPOSAL_PENDING');
      const declined = proposed.when(decline, anotherIntegrityOfficer).then({ type: 'report-step-declined' });
      expect(declined.theFile).not.toHaveProperty('step');
      declined.when(second, anotherIntegrityOfficer).thenRefused('NO_PROPOSAL');
      expect(named(declined).theFile.marks).toContainEqual(markOf('officer', 'c'));
      report.when({ ...name, left: 0 }, theIntegrityOfficer).thenRefused('LAST_OF_THEIR_ROLE');
    },
  );

  it('[attack 33] is shut at once to whom somebody proposes, who neither reads nor declines it; for some days, and by one person once', () => {
    const [theirs, others] = [[markOf('officer', 'c')], [markOf('officer', 'd')]];
    const day = (text: string) => text as PlainDate;
    const shut = ({ theFile }: ReturnType<typeof aReport>, today: string) =>
      [theirs, others].map((marks) => isShutTo(theFile, marks, day(today)));
    const proposed = reportAt('looked-into').when(name, theIntegrityOfficer).then({ type: 'report-step-proposed' });
    expect(proposed.theFile.step).toMatchObject({ shutUntil: '2026-03-06' });
    expect([shut(proposed, '2026-03-06'), shut(proposed, '2026-03-07')]).toEqual([
      [true, false],
      [false, false],
    ]);
    const declined = proposed.when(decline, anotherIntegrityOfficer).then({ type: 'report-step-declined' });
    const again = declined.when(name, theIntegrityOfficer).then({ type: 'report-step-proposed' });
    expect(shut(again, '2026-03-03')).toEqual([false, false]);
    expect(shut(again.when(second, anotherIntegrityOfficer).and(), '2026-03-03')).toEqual([true, false]);
    const other = declined.when(name, anotherIntegrityOfficer).then({ type: 'report-step-proposed' });
    expect(shut(other, '2026-03-03')).toEqual([true, false]);
  });

  it('[attack 33] is answered alone by nobody who shut it to others and was not followed, whatever came of it', () => {
    const left = reportAt('looked-into').when(name, theIntegrityOfficer).and().when(decline, theIntegrityOfficer).and();
    const proposed = left.when(answer, theIntegrityOfficer).then({ type: 'report-step-proposed' });
    proposed.when(second, theIntegrityOfficer).thenRefused('SAME_PERSON');
    proposed
      .when(second, anotherIntegrityOfficer)
      .then({ type: 'report-answered', outcome: 'founded', part: answer.part });
    const taken = left.when(take, anotherIntegrityOfficer).and().when(second, theIntegrityOfficer).and();
    taken.when(answer, anotherIntegrityOfficer).then({ type: 'report-answered' });
  });

  it('[attack 34] says who wants to shut it to how many, from the moment on which it is shut to them', () => {
    const { events, ...proposed } = reportAt('looked-into').when(name, theIntegrityOfficer).and();
    expect(events.at(-1)).toMatchObject({ shuts: { many: 1, by: [theIntegrityOfficer.id] } });
    const declined = proposed.when(decline, anotherIntegrityOfficer).and();
    // What shuts out nobody before it is approved is nobody's to watch over.
    expect(declined.when(name, theIntegrityOfficer).and().events.at(-1)).not.toHaveProperty('shuts');
  });

  it('[attack 34] says who shut it to how many integrity officers, and of nobody else', () => {
    const by = [theIntegrityOfficer.id, anotherIntegrityOfficer.id];
    expect(named(reportAt('looked-into')).events.at(-1)).toMatchObject({ shuts: { many: 1, by } });
    const nobody = reportAt('looked-into')
      .when({ ...name, shuts: 0 }, theIntegrityOfficer)
      .and();
    const { events } = nobody.when(second, anotherIntegrityOfficer).then({ type: 'concerned-named' });
    expect(events.at(-1)).not.toHaveProperty('shuts');
  });

  it('[F50] is opened again by two to whom integrity officers named, and never to whom the reporter named', () => {
    const back = commands['take-concerned-back'];
    const telephone = markOf('telephone', 'b');
    const proposed = named(reportAt('looked-into'))
      .when({ ...back, marks: [...back.marks, telephone] }, anotherIntegrityOfficer)
      .then({ type: 'report-step-proposed' });
    proposed.when(second, anotherIntegrityOfficer).thenRefused('SAME_PERSON');
    const open = proposed.when(second, theIntegrityOfficer).then({ type: 'concerned-taken-back' }).theFile;
    expect([open.marks, open.found]).toEqual([[telephone], []]);
    expect(open.said.map(({ part }) => part.id)).toEqual(['p1', 'p3', 'p6']);
  });

  it('[attack 39] is deleted so many months after its answer, by the node alone; what is left says that there was one', () => {
    const { 'delete-report': remove } = commands;
    const answered = named(reportAt('looked-into')).when(answer, theIntegrityOfficer).and();
    answered.when(remove, theEffect, instant('2031-03-02T15:00:00Z')).thenRefused('DEADLINE_NOT_PASSED');
    reportAt('looked-into').when(remove, theEffect, yearsLater).thenRefused('NOT_IN_THIS_STAGE');
    answered.when(remove, theIntegrityOfficer, yearsLater).thenRefused('NOT_YOUR_ROLE');
    const deleted = answered.when(remove, theEffect, yearsLater).then({ type: 'report-deleted', months: 60 });
    expect(deleted.theFile).toMatchObject({ stage: 'deleted', marks: [] });
    expect(deleted.theFile).not.toHaveProperty('found');
    for (const command of [propose, name, commands['add-to-report']])
      deleted.when(command, theIntegrityOfficer).thenRefused('NOT_IN_THIS_STAGE');
  });

  it.each(['unfounded', 'not-enough'] as const)('[F50] ends as %s when two integrity officers say so', (outcome) => {
    const taken = reportAt('looked-into');
    const proposed = taken.when({ ...answer, outcome }, theIntegrityOfficer).then({ type: 'report-step-proposed' });
    expect(proposed.theFile).toMatchObject({ stage: 'looked-into', clock: taken.theFile.clock });
    proposed.when(second, theIntegrityOfficer).thenRefused('SAME_PERSON');
    const ended = proposed.when(second, anotherIntegrityOfficer).then({ type: 'report-answered', outcome });
    expect(ended.theFile).toMatchObject({ stage: 'answered', answer: { outcome, part: answer.part } });
  });

  it.each(['received', 'looked-into', 'answered'] as const)(
    '[attack 39] [F50] goes to the prosecutor when two people want it, proposed once and sent once; it is %s',
    (stage) => {
      const report = reportAt(stage);
      report.when(approve, anotherIntegrityOfficer).thenRefused('NO_PROPOSAL');
      const proposed = report.when(propose, theIntegrityOfficer).then({ type: 'export-proposed' });
      proposed.when(approve, theIntegrityOfficer).thenRefused('SAME_PERSON');
      const otherwise = { ...propose, part: sealedPart('p7') };
      proposed.when(otherwise, theIntegrityOfficer).thenRefused('PROPOSAL_PENDING');
      const replaced = proposed.when(otherwise, anotherIntegrityOfficer).then({ type: 'export-proposed' });
      replaced.when(approve, theIntegrityOfficer).then({ type: 'export-approved' });
      const approved = proposed.when(approve, anotherIntegrityOfficer).then({ type: 'export-approved' });
      expect(approved.theFile.export).toEqual({
        ...{ proposedBy: theIntegrityOfficer.id, approvedBy: anotherIntegrityOfficer.id },
        reasons: sealedPart('p5'),
      });
      approved.when(propose, theIntegrityOfficer).thenRefused('ALREADY_DONE');
      approved.when(approve, theIntegrityOfficer).thenRefused('ALREADY_DONE');
    },
  );
});

describe.each(reportStages)('[attack 32] [F50] a report that is %s', (stage) => {
  const story = reportAt(stage);
  const law = lawOf('corruption-report');

  it('gives integrity officers of the country what the table says, and everybody else nothing', () => {
    const row = rowIn(corruptionReport.commands, stage);
    const others: readonly Actor[] = [
      ...staffRoles
        .filter((role) => role !== 'integrity-officer')
        .map((role) => officer(`gt.${role}`, 'gt-mintrab', role)),
      officer('mx.integrity-officer', 'mx-integrity', 'integrity-officer'),
      people.worker,
      theNode(mexico),
    ];
    for (const command of further)
      for (const by of others) expect(story.when(command, by).decision.outcome).toBe('refused');
    for (const command of corruptionReport.allowed(story.theFile, theIntegrityOfficer))
      expect(row[command]).toContain('integrity-officer');
    for (const by of others) expect(corruptionReport.allowed(story.theFile, by)).toEqual([]);
  });

  it('stands in nobody’s queue, in no figure, on no page, and nothing of it in words that can be read', () => {
    const { events, theFile } = story;
    expect(law.queue(theFile, rules)).toMatchObject({ agencies: [], sealed: true });
    expect(law.queue(theFile, rules)).not.toHaveProperty('holder');
    expect(law.process(theFile, rules)).toMatchObject({ corridor: 'sealed', holder: 'sealed', effects: [] });
    expect([law.status(theFile, rules), law.applicant(theFile)]).toEqual([undefined, undefined]);
    expect(JSON.stringify(events)).not.toMatch(/"(words|text|reasons)"/);
    expect(corruptionReport.commands.map(({ type }) => type)).not.toContain('add-note');
  });
});
