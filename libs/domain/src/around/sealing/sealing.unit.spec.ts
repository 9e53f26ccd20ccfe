import { reckon } from '../../clocks/index.js';
import type { Actor } from '../../file/case/index.js';
import { calendarOf } from '../../file/engine/rule-look-up.js';
import type { CaseId, Instant, NoticeId } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import type { CommandOf, EventOf, FileOf } from '../../laws/index.js';
import type { Story } from '../../../specification/index.js';
import {
  askForIdentity,
  at,
  given,
  guatemala,
  lapsed,
  people,
  requestAt,
  theEffect,
} from '../../../specification/index.js';

type Requesting = Story<
  FileOf<'recognition-request'>,
  CommandOf<'recognition-request'>,
  EventOf<'recognition-request'>
>;

const law = lawOf('recognition-request');
const sealing = 'MX-26-SEALED-0' as CaseId;
const bySeal: Actor = { kind: 'effect', file: sealing };
const since = at('2026-03-05T16:00:00Z');
const later = at('2026-03-26T16:00:00Z');
const seal = (known = [] as readonly never[]) => ({ type: 'seal-file', sealing, since, known }) as const;
const unseal = { ...seal(), type: 'unseal-file' } as const;

const submitted = (): Requesting => {
  const { events, setting } = requestAt('submitted');
  return given(law as never, setting, ...(events as readonly never[])) as unknown as Requesting;
};
const due = ({ theFile: { clock }, setting: { rules } }: Requesting): Instant | undefined =>
  clock && reckon(clock, calendarOf(rules, clock)).dueAt;
const lapse = ({ theFile }: Requesting) => ({ type: 'lapse', clock: theFile.clock?.id ?? ('none' as never) }) as const;

describe('[attack 3] the period of a file whose person is protected', () => {
  const before = due(submitted());

  it('stands still from that moment, and what is left of it runs from the release', () => {
    expect(before).toBeDefined();
    const still = submitted().when(seal(), bySeal, since).then({ type: 'file-sealed', clock: 'submitted#1' });
    expect([due(still), law.process(still.theFile, still.setting.rules).deadline]).toEqual([undefined, undefined]);
    still.when(lapse(still), { kind: 'clock' }, later).thenRefused('NO_SUCH_CLOCK');
    const goesOn = still.when(unseal, bySeal, later).then({ type: 'file-unsealed', clock: 'submitted#1' });
    expect(Date.parse(due(goesOn) ?? '')).toBeGreaterThan(Date.parse(later));
    expect(goesOn.theFile.seals).toBeUndefined();
  });

  it('is the same where the seal reached the file only when it ended', () => {
    const inTime = submitted().when(seal(), bySeal, since).and().when(unseal, bySeal, later).and();
    const late = submitted().when(unseal, bySeal, later).and();
    expect(due(late)).toBe(due(inTime));
  });

  it('goes on with the last of two seals, and what was over before is over', () => {
    const twice = submitted().when(seal(), bySeal, since).and().when(seal(), bySeal, since).and();
    const once = twice.when(unseal, bySeal, later).and();
    expect([once.theFile.seals, due(once)]).toEqual([1, undefined]);
    expect(due(once.when(unseal, bySeal, later).and())).toBeDefined();
    const over = submitted()
      .when({ ...seal(), since: later }, bySeal, later)
      .then({ type: 'file-sealed' });
    expect(due(over)).toBe(before);
  });

  it('[R6] takes none of the months in which what was closed can be reopened', () => {
    const closed = (() => {
      const { events, setting } = lapsed(requestAt('awaiting-documents'));
      return given(law as never, setting, ...(events as readonly never[])) as unknown as Requesting;
    })();
    const until = (one: Requesting) => (one.theFile as { readonly reopenableUntil?: Instant }).reopenableUntil ?? '';
    const inMay = at('2026-05-01T16:00:00Z');
    const sealed = closed.when({ ...seal(), since: inMay }, bySeal, inMay).and();
    const inJuly = at('2027-07-01T16:00:00Z');
    const opened = sealed.when({ ...unseal, since: inMay }, bySeal, inJuly).then({ type: 'file-unsealed' });
    expect(Date.parse(until(opened)) - Date.parse(until(closed))).toBe(Date.parse(inJuly) - Date.parse(inMay));
    opened.when({ type: 'reopen' }, people.worker, at('2028-05-01T16:00:00Z')).then({ type: 'reopened' });
    const tooLate = at('2027-05-01T16:00:00Z');
    const over = closed.when({ ...unseal, since: tooLate }, bySeal, inJuly).and();
    expect(until(over)).toBe(until(closed));
  });

  it('is stopped by the seal and by nobody else', () => {
    submitted().when(seal(), theEffect, since).thenRefused('NOT_YOUR_ROLE');
    submitted()
      .when(unseal, { kind: 'effect', file: 'MX-26-OTHERS-0' as CaseId }, since)
      .thenRefused('NOT_YOUR_ROLE');
  });
});

describe('[R6] a notice that waited while its person was protected', () => {
  const { registrar, verifier } = people;
  const n2 = 'n2' as NoticeId;
  const tries = ({ theFile, setting: { rules } }: Requesting) =>
    law.process(theFile, rules).effects.flatMap(({ kind, subject }) => (kind === 'tell-worker' ? [subject] : []));
  const asked = (): Requesting => {
    const { events, setting } = requestAt('submitted').when(askForIdentity, registrar).and();
    return given(law as never, setting, ...(events as readonly never[])) as unknown as Requesting;
  };
  const waiting = (channel: 'portal' | 'sms') =>
    asked()
      .when(
        { type: 'record-handover', notice: n2, channel, round: 1, ...(channel === 'sms' && { reference: 'm1' }) },
        theEffect,
      )
      .and();

  it.each(['portal', 'sms'] as const)(
    'counts as read on no day of those (%s): it is told anew, from the day of the release',
    (channel) => {
      const before = waiting(channel);
      const opened = before.when(seal(), bySeal, since).and().when(unseal, bySeal, later).and();
      expect(opened.theFile.notices.find(({ id }) => id === n2)).toMatchObject({ id: n2, anew: 1 });
      expect(opened.theFile.notices.find(({ id }) => id === n2)?.handed).toBeUndefined();
      expect(tries(opened)).toContain('n2/2');
      const delivered = {
        type: 'record-delivery',
        notice: n2,
        reference: 'm1',
        at: since,
        state: 'delivered',
      } as const;
      opened.when(delivered, theEffect, later).thenRefused('NO_SUCH_NOTICE');
      const again = opened
        .when({ type: 'record-handover', notice: n2, channel: 'portal', round: 1 }, theEffect, later)
        .and();
      expect([tries(again), again.theFile.notices.find(({ id }) => id === n2)?.handed?.at]).toEqual([
        expect.arrayContaining(['n2/2/page']),
        later,
      ]);
    },
  );

  it('goes on waiting under another seal, and what was read before stays read', () => {
    const twice = waiting('portal').when(seal(), bySeal, since).and().when(seal(), bySeal, since).and();
    const once = twice.when(unseal, bySeal, later).and();
    expect(tries(once)).toContain('n2/1/page');
    expect(tries(once.when(unseal, bySeal, later).and())).toContain('n2/2');
    const byHand = { type: 'record-service-by-hand', notice: n2, evidence: 'Acta 12' } as const;
    const read = waiting('portal').when(byHand, registrar, since).and().when(unseal, bySeal, later).and();
    expect(read.theFile.notices.find(({ id }) => id === n2)?.anew).toBeUndefined();
    asked().when(unseal, verifier).thenRefused('NOT_YOUR_ROLE');
  });

  it('reads on their page which days stood still, once the last seal opened', () => {
    const twice = submitted().when(seal(), bySeal, since).and().when(seal(), bySeal, since).and();
    const once = twice.when(unseal, bySeal, later).and();
    const said = ({ theFile }: Requesting) => theFile.timeline.filter(({ what }) => what === 'stood-still');
    expect(said(once)).toEqual([]);
    expect(said(once.when(unseal, bySeal, later).and())).toMatchObject([
      { at: later, args: { since: '2026-03-05', on: '2026-03-26' } },
    ]);
  });
});

describe('[attack 3] the other countries that have the case', () => {
  const told = (known: readonly never[]) => {
    const { theFile, setting } = submitted().when(seal(known), bySeal, since).and();
    const abroad = { ...theFile, filing: { ...theFile.filing, filedIn: guatemala } };
    return law.publish([{ type: 'file-sealed', at: since, since, known }], abroad, setting.rules);
  };

  it('are told that the person is closed, and not why; whoever said so is not told again', () => {
    expect(told([])).toEqual([
      { type: 'dossier.access-changed', to: guatemala, at: since, access: 'closed', seal: since },
    ]);
    expect(told([guatemala as never])).toEqual([]);
  });
});
