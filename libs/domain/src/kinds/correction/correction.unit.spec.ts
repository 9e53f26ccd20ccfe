import type { Actor, Role } from '../../file/case/index.js';
import type { RefusalCode } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import { readEntry, readFile } from '../../reading/index.js';
import {
  aCorrection,
  annexedRequest,
  correctionAt,
  correctionCommands,
  firstMorning,
  given,
  guatemala,
  lapseOf,
  mexico,
  officer,
  people,
  requestAt,
  reviewAt,
  sampleCase,
  sampleRules,
  theClock,
  theEffect,
  theNode,
  theWorkerOf,
  wrongSurname,
} from '../../../specification/index.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import { correction, correctionStages } from './index.js';

const rules = sampleRules();
const { counterInMexico, registrar, supervisor, worker } = people;
const request = lawOf('recognition-request');
const review = lawOf('recognition-review');

describe('who may do what about a correction', () => {
  const noAccess: readonly RefusalCode[] = ['NOT_YOUR_ROLE', 'NOT_IN_THIS_STAGE', 'NOT_YOUR_CASE'];
  const actors: Readonly<Partial<Record<Role, Actor>>> = {
    worker,
    assistant: counterInMexico,
    registrar,
    supervisor,
    approver: officer('mx.approver', 'mx-stps', 'approver'),
    country: theNode(guatemala),
    clock: theClock,
    effect: theEffect,
  };

  it.each(correctionStages)('is what the table says in stage %s', (stage) => {
    const story = correctionAt(stage);
    const row = rowIn(correction.commands, stage);
    const commands = Object.values(correctionCommands(story.theFile.clock?.id));
    for (const role of Object.keys(actors) as Role[]) {
      const by = actors[role] ?? theEffect;
      for (const command of commands.filter(({ type }) => type !== 'open-correction')) {
        const { decision } = story.when(command, by);
        const code = decision.outcome === 'refused' ? decision.code : undefined;
        if (row[command.type]?.includes(role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
        else expect(noAccess).toContain(code);
        if (correction.allowed(story.theFile, by).includes(command.type)) expect(noAccess).not.toContain(code);
      }
    }
  });
});

describe('a correction is asked for', () => {
  it('by the worker, or by a counter for the worker, in any stage of the case', () => {
    annexedRequest()
      .when(wrongSurname, worker)
      .then({ type: 'annex-opened', annex: { kind: 'correction' } });
    annexedRequest().when(wrongSurname, counterInMexico).and();
    annexedRequest()
      .when(wrongSurname, theWorkerOf('GT-26-000000-H' as typeof sampleCase))
      .thenRefused('NOT_YOUR_CASE');
    annexedRequest()
      .when({ ...wrongSurname, fields: [] }, worker)
      .thenRefused('REASONS_MISSING');
    const deleted = given(
      request,
      { caseId: sampleCase, here: mexico, rules, now: firstMorning },
      ...requestAt('draft-deleted').events,
    );
    deleted.when(wrongSurname, worker).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('of whoever holds the case; of the intake desk where nobody does', () => {
    const asked = (stage: 'home-verification' | 'transmitted') => {
      const story = given(
        request,
        { caseId: sampleCase, here: mexico, rules, now: firstMorning },
        ...requestAt(stage).events,
      );
      return request.errands?.(story.when(wrongSurname, worker).and().theFile, rules)[0]?.command;
    };
    expect(asked('home-verification')).toMatchObject({ holder: 'mx-conocer' });
    expect(asked('transmitted')).toMatchObject({ holder: 'mx-stps' });
  });

  it('without a word of it in any journal', () => {
    const told = JSON.stringify([
      annexedRequest().when(wrongSurname, worker).and().events,
      correctionAt('asked').events,
    ]);
    expect(told).toContain('surnames');
    expect(told).not.toMatch(/Pérez|apellido/);
  });

  it('and opened by the case and by nothing else', () => {
    const { 'open-correction': open } = correctionCommands();
    aCorrection().when(open, theEffect).thenRefused('NOT_YOUR_CASE');
    aCorrection().when({ type: 'accept-correction' }, registrar).thenRefused('NO_SUCH_CASE');
    correctionAt('asked').when(open, { kind: 'effect', file: sampleCase }).thenRefused('CASE_EXISTS');
  });
});

describe('[attack 6] who asks for another contact', () => {
  const contact = { ...wrongSurname, fields: ['contact'] as const };
  const both = officer(counterInMexico.id, counterInMexico.agency, 'assistant', 'registrar');
  const askedBy = (by: Actor) => {
    const { theFile } = annexedRequest().when(contact, by).and();
    const [errand] = request.errands?.(theFile, rules) ?? [];
    if (errand === undefined) throw new Error('the case has no errand');
    return aCorrection()
      .when(errand.command as never, { kind: 'effect', file: sampleCase })
      .and();
  };

  it('does not accept it alone, in two roles or with the worker’s mandate', () => {
    const asked = askedBy(both);
    asked.when({ type: 'accept-correction' }, both).thenRefused('SAME_PERSON');
    expect(correction.allowed(asked.theFile, both)).not.toContain('accept-correction');
    expect(correction.allowed(asked.theFile, registrar)).toContain('accept-correction');
    asked.when({ type: 'accept-correction' }, registrar).then({ type: 'correction-accepted' });
    askedBy({ kind: 'worker', caseId: sampleCase, through: both.id })
      .when({ type: 'accept-correction' }, both)
      .thenRefused('SAME_PERSON');
    askedBy(worker).when({ type: 'accept-correction' }, both).then({ type: 'correction-accepted' });
  });

  it('has a code of their own, or stands at the counter: a printed one may have been read there', () => {
    const printed = { ...worker, printed: true } as typeof worker;
    annexedRequest().when(contact, printed).thenRefused('NEEDS_OWN_CODE');
    annexedRequest().when(wrongSurname, printed).then({ type: 'annex-opened' });
  });

  it('stays without a name for the worker, in the file and in its journal', () => {
    const { events, theFile } = askedBy(both);
    const reading = { kind: 'correction', reader: 'worker', assigned: [] } as const;
    expect(readFile(reading, theFile)).not.toHaveProperty('askedBy');
    const read = events.map((one) => readEntry(reading, { type: one.type, event: one, actor: theEffect }));
    expect(JSON.stringify(read)).not.toContain(both.id);
  });
});

describe('a correction is answered', () => {
  const asked = correctionAt('asked');

  it('within thirty days, or it escalates and is answered late', () => {
    expect(asked.theFile.clock?.allowance).toEqual({ unit: 'calendar-days', days: 30 });
    const late = asked.when(...lapseOf(correction.process(asked.theFile, rules))).then({ type: 'escalated' });
    expect(correction.queue(late.theFile, rules).awaiting).toContain('supervisor');
    expect(late.when({ type: 'accept-correction' }, registrar).and().theFile.stage).toBe('accepted');
  });

  it('[R16] with reasons and legal basis where it is refused', () => {
    const refuse = correctionCommands()['refuse-correction'];
    asked.when({ ...refuse, reasons: { es: '' } } as typeof refuse, registrar).thenRefused('REASONS_MISSING');
    asked.when({ ...refuse, legalBasis: { es: '' } } as typeof refuse, registrar).thenRefused('REASONS_MISSING');
    expect(JSON.stringify(correction.status(correctionAt('refused').theFile, rules).timeline)).toContain('Artículo 3');
  });

  it('where it is accepted: the dossier is mended, then the case tells the other country', () => {
    const accepted = correctionAt('accepted');
    expect(correction.process(accepted.theFile, rules).effects).toEqual([
      { kind: 'correct-dossier', subject: 'dossier' },
      { kind: 'tell-worker', subject: 'n1' },
    ]);
    const { theFile } = correctionAt('corrected');
    const [errand] = correction.errands(theFile);
    const mended = annexedRequest()
      .when(errand?.command as never, { kind: 'effect', file: theFile.caseId })
      .then({ type: 'data-corrected', fields: ['surnames'] });
    expect(request.publish(mended.events.slice(-1), mended.theFile, rules)).toMatchObject([
      { type: 'dossier.corrected', to: guatemala, fields: ['surnames'], dossier: 'dossier-1' },
    ]);
    annexedRequest()
      .when(errand?.command as never, theEffect)
      .thenRefused('NOT_FOR_THIS_COUNTRY');
  });

  it('and told to a country that passes nothing on', () => {
    const hosted = given(
      review,
      { caseId: sampleCase, here: guatemala, rules, now: firstMorning },
      ...reviewAt('host-review').events,
    );
    const told = { type: 'receive-correction', from: mexico, correction: sampleCase, fields: ['surnames'] } as const;
    const mended = hosted.when(told, theNode(mexico)).then({ type: 'data-corrected', from: mexico });
    expect(review.publish(mended.events.slice(-1), mended.theFile, rules)).toEqual([]);
    hosted
      .when({ ...told, from: 'SV' as typeof mexico }, theNode('SV' as typeof mexico))
      .thenRefused('NOT_FOR_THIS_COUNTRY');
  });
});
