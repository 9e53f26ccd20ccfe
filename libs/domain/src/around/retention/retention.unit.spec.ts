import fc from 'fast-check';
import type { DossierId, Instant, PlainDate, TimeZone } from '../../kernel/index.js';
import { instant, milliseconds } from '../../kernel/index.js';
import type { CommandOf, EventOf, FileOf } from '../../laws/index.js';
import { lawOf } from '../../laws/index.js';
import type { RetentionRules } from '../../rulebook/rules/index.js';
import type { Story } from '../../../specification/index.js';
import {
  credentialAt,
  given,
  mexico,
  people,
  protectionAt,
  requestAt,
  reviewAt,
  sampleFiling,
  theClock,
  theEffect,
} from '../../../specification/index.js';
import type { Hold } from '../../file/case/index.js';
import type { FileOfDossier } from './index.js';
import { groundIn, holdOf, retentionOf } from './index.js';

const zone = 'America/Guatemala' as TimeZone;
const at = (text: string): Instant => instant(text);
const opened = at('2020-01-15T12:00:00Z');
const rules: RetentionRules = {
  blockAfter: { months: 60 },
  deleteAfter: { months: 120 },
  quarantine: { months: 3 },
  onRequest: {
    answer: { within: { unit: 'calendar-days', days: 30 }, reminders: [] },
    deleteAfter: { months: 1 },
    source: { es: 'Regla de la solicitud', en: 'Rule of a request' },
    demonstration: true,
  },
  source: { es: 'Regla de demostración', en: 'Demonstration rule' },
  demonstration: true,
};
const on = (now: string, ...files: readonly FileOfDossier[]) =>
  retentionOf({ openedAt: opened, files }, rules, zone, at(now));
const rested: FileOfDossier = { openedAt: opened, lastAt: at('2024-02-29T18:00:00Z') };
const dates = { ground: 'rest', since: '2024-02-29', blockedFrom: '2029-02-28', deletedOn: '2034-02-28' };

describe('[F30] a dossier', () => {
  it('is kept, then blocked, then due, counted in months from the last thing that happened', () => {
    expect(on('2029-02-28T05:59:59.999Z', rested)).toEqual({ state: 'kept', ...dates });
    expect(on('2029-02-28T06:00:00Z', rested)).toEqual({ state: 'blocked', ...dates });
    expect(on('2034-02-28T05:59:59.999Z', rested)).toEqual({ state: 'blocked', ...dates });
    expect(on('2034-02-28T06:00:00Z', rested)).toEqual({ state: 'due', ...dates });
  });

  it('of which nothing came is counted from the day it was opened', () => {
    expect(on('2026-01-01T12:00:00Z')).toMatchObject({ state: 'blocked', since: '2020-01-15' });
    expect(on('2026-01-01T12:00:00Z', { openedAt: opened, lastAt: at('2019-01-01T12:00:00Z') })).toMatchObject({
      since: '2020-01-15',
    });
  });

  it.each<Hold>(['open-case', 'running-period', 'alert', 'credential'])(
    'has no date as long as one of its files has: %s',
    (hold) => {
      const held = { openedAt: opened, lastAt: opened, hold };
      expect(on('2099-01-01T12:00:00Z', rested, held)).toEqual({ state: 'kept', hold });
    },
  );

  it('is never blocked or deleted while anything is open, nor earlier than its rule says', () => {
    const moment = fc.integer({ min: milliseconds(opened), max: milliseconds(at('2060-01-01T00:00:00Z')) });
    const file = fc.record(
      {
        openedAt: fc.constant(opened),
        lastAt: moment.map((time) => instant(time)),
        hold: fc.constantFrom<Hold>('open-case', 'running-period', 'alert', 'credential'),
      },
      { requiredKeys: ['lastAt', 'openedAt'] },
    );
    fc.assert(
      fc.property(fc.array(file, { maxLength: 6 }), moment, (files, time) => {
        const found = retentionOf({ openedAt: opened, files }, rules, zone, instant(time));
        if (files.some(({ hold }) => hold !== undefined)) {
          expect(found.state).toBe('kept');
          expect(found).not.toHaveProperty('deletedOn');
          return;
        }
        // Ten years are at least 3652 days; one is lost where they end in the middle of a day.
        const youngest = Math.max(milliseconds(opened), ...files.map(({ lastAt }) => milliseconds(lastAt)));
        if (found.state === 'due') expect(time - youngest).toBeGreaterThan(3650 * 86_400_000);
        if (found.state !== 'kept') expect(time - youngest).toBeGreaterThan(1824 * 86_400_000);
        if (time - youngest > 3654 * 86_400_000) expect(found.state).toBe('due');
      }),
    );
  });
});

describe('[R17] a dossier that its worker asked to be deleted', () => {
  const acceptedAt = at('2024-03-10T15:00:00Z');
  const request: FileOfDossier = { openedAt: acceptedAt, lastAt: acceptedAt, acceptedAt };

  it('is blocked at once, and due on the day that the law gives a request', () => {
    const days = { ground: 'request', blockedFrom: '2024-03-10', deletedOn: '2024-04-10' };
    expect(on('2024-03-10T15:00:00Z', rested, request)).toMatchObject({ state: 'blocked', ...days });
    expect(on('2024-04-10T05:59:59.999Z', rested, request)).toMatchObject({ state: 'blocked', ...days });
    expect(on('2024-04-10T06:00:00Z', rested, request)).toMatchObject({ state: 'due', ...days });
  });

  it('is deleted no later than without the request', () => {
    const late: FileOfDossier = { ...request, acceptedAt: at('2034-02-20T15:00:00Z') };
    expect(on('2034-03-01T12:00:00Z', rested, { ...late, lastAt: rested.lastAt })).toMatchObject({
      ...{ state: 'due', ground: 'rest', deletedOn: '2034-02-28' },
    });
  });

  it('keeps its key until the worker was told, and opens to nobody meanwhile', () => {
    const untold: FileOfDossier = { ...request, hold: 'open-case' };
    expect(on('2024-03-10T15:00:00Z', rested, untold)).toMatchObject({ state: 'blocked' });
    expect(on('2024-05-10T15:00:00Z', rested, untold)).toMatchObject({ state: 'blocked' });
  });

  it('is kept again where the worker came back: whatever they began later has its own years', () => {
    const later: FileOfDossier = { openedAt: at('2024-03-12T15:00:00Z'), lastAt: at('2024-03-12T15:00:00Z') };
    expect(on('2024-05-10T15:00:00Z', rested, request, { ...later, hold: 'open-case' })).toEqual({
      ...{ state: 'kept', hold: 'open-case' },
    });
    expect(on('2024-05-10T15:00:00Z', rested, request, later)).toMatchObject({ state: 'kept', ground: 'rest' });
  });

  it('stands where another country, or an office, opens a file about them meanwhile', () => {
    const meanwhile: FileOfDossier = { openedAt: at('2024-03-12T15:00:00Z'), lastAt: at('2024-03-12T15:00:00Z') };
    const sealed = { ...meanwhile, ...groundIn('protection', protectionAt('released').theFile) };
    expect(on('2024-05-10T15:00:00Z', rested, request, sealed)).toMatchObject({ ground: 'request' });
  });
});

describe('[R17] a dossier with nothing but drafts that are over', () => {
  const draft: FileOfDossier = { ...rested, deletedDraft: true };

  it('is due on that day, and not where there was ever more', () => {
    expect(on('2024-02-29T18:00:00Z', draft)).toMatchObject({
      ...{ state: 'due', ground: 'draft', deletedOn: '2024-02-29' },
    });
    expect(on('2024-02-29T18:00:00Z', draft, rested)).toMatchObject({ state: 'kept', ground: 'rest' });
    expect(on('2024-02-29T18:00:00Z', draft, { ...draft, hold: 'open-case' })).toEqual({
      ...{ state: 'kept', hold: 'open-case' },
    });
  });

  it('is one that its worker took back, or whose period passed, before it was sent', () => {
    const ground = (stage: Parameters<typeof requestAt>[0]) =>
      groundIn('recognition-request', requestAt(stage).theFile);
    expect(ground('draft-deleted')).toEqual({ deletedDraft: true });
    expect(ground('withdrawn')).toEqual({});
    expect(ground('draft')).toEqual({});
    const { theFile } = requestAt('draft').when({ type: 'withdraw' }, people.worker).and();
    expect(groundIn('recognition-request', theFile)).toEqual({ deletedDraft: true });
  });

  it('is none that came from another country, whatever line that one adds to it', () => {
    const { theFile } = reviewAt('withdrawn');
    const told = { at: theFile.filing.openedAt, country: mexico, what: 'draft-opened' } as const;
    expect(groundIn('recognition-review', { ...theFile, timeline: [told, ...theFile.timeline] })).toEqual({});
  });
});

type Requesting = Story<
  FileOf<'recognition-request'>,
  CommandOf<'recognition-request'>,
  EventOf<'recognition-request'>
>;
const law = lawOf('recognition-request');

describe('a file', () => {
  const hold = (stage: Parameters<typeof requestAt>[0], change: object = {}) => {
    const { theFile, setting } = requestAt(stage);
    return holdOf(law, { ...theFile, ...change }, setting.rules);
  };

  it('holds the data of its person until it is over, nothing is due, and no alert is in force', () => {
    const over = { notices: [] };
    expect(hold('draft')).toBe('open-case');
    expect(hold('home-verification')).toBe('open-case');
    expect(hold('withdrawn', over)).toBeUndefined();
    const { clock } = requestAt('submitted').theFile;
    expect(hold('withdrawn', { ...over, clock })).toBe('running-period');
    expect(hold('withdrawn', { ...over, waiting: clock })).toBe('running-period');
    expect(hold('withdrawn', { ...over, pauses: [{}] })).toBe('running-period');
    expect(hold('withdrawn', { ...over, alerts: [{ state: 'in-force' }] })).toBe('alert');
    expect(hold('withdrawn', { ...over, alerts: [{ state: 'closed' }] })).toBeUndefined();
  });

  it('[R17] holds them no longer once its worker was told that their draft is gone, also where that waits on the page', () => {
    const { notices } = requestAt('draft-deleted').theFile;
    const handed = { channel: 'portal', round: 1, at: opened } as const;
    expect(notices).toHaveLength(1);
    expect(hold('draft-deleted')).toBe('open-case');
    expect(hold('draft-deleted', { notices: notices.map((one) => ({ ...one, handed })) })).toBeUndefined();
    const attempts = [{ channel: 'sms', why: 'unreachable', round: 1, at: opened }];
    expect(hold('draft-deleted', { notices: notices.map((one) => ({ ...one, attempts })) })).toBeUndefined();
    const { notices: last } = requestAt('withdrawn').theFile;
    expect(hold('withdrawn', { notices: last.map((one) => ({ ...one, service: undefined, handed })) })).toBe(
      'open-case',
    );
  });

  it('holds them as long as a credential can still be shown', () => {
    const { rules } = requestAt('draft').setting;
    const held = (stage: Parameters<typeof credentialAt>[0]) =>
      holdOf(lawOf('credential'), { ...credentialAt(stage).theFile, notices: [] }, rules);
    for (const stage of ['issuing', 'active', 'suspended'] as const) expect(held(stage)).toBe('credential');
    expect(held('expired')).toBeUndefined();
  });

  it('says in its journal that the data are gone, by the sweep and nobody else, and changes in nothing', () => {
    const { events, setting } = requestAt('withdrawn');
    const story = given(law as never, setting, ...(events as readonly never[])) as unknown as Requesting;
    const proof = {
      dossier: sampleFiling().dossier,
      deletedAt: opened,
      rule: { edition: '1', months: 120, due: '2034-02-28' as PlainDate },
      documents: 1,
      sealedSha256: 'a'.repeat(64),
    };
    const command = { type: 'record-deletion', proof } as const;
    const after = story.when(command, theEffect).then({ type: 'data-deleted', proof });
    expect(after.theFile).toEqual(story.theFile);
    for (const by of [people.worker, people.registrar, people.supervisor, theClock])
      story.when(command, by).thenRefused('NOT_YOUR_ROLE');
    story
      .when({ ...command, proof: { ...proof, dossier: 'another' as DossierId } }, theEffect)
      .thenRefused('NOT_YOUR_CASE');
    const nothing = given(law as never, setting) as unknown as Requesting;
    nothing.when(command, theEffect).thenRefused('NO_SUCH_CASE');
    expect(law.publish([{ type: 'data-deleted', at: opened, proof }], story.theFile, setting.rules)).toEqual([]);
  });
});
