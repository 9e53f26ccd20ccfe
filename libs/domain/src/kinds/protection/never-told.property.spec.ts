import fc from 'fast-check';
import { isRefused } from '../../kernel/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import { histories } from '../../../specification/histories.js';
import {
  guatemala,
  mexico,
  people,
  sampleCase,
  sampleRules,
  served,
  theClock,
  theEffect,
  theNode,
} from '../../../specification/index.js';
import { firstMorning, mexicoSent } from '../../../specification/index.js';
import { protectionGround } from './index.js';

const rules = sampleRules();
const law = lawOf('protection');
const people_ = [
  people.protectionOfficer,
  people.counter,
  people.supervisorInGuatemala,
  people.protectionSupervisor,
  theNode(mexico),
  theClock,
  theEffect,
] as const;
type Command = Parameters<typeof law.decide>[1];
const words = { es: 'Nombre Secreto' };
const commands: readonly Command[] = [
  { type: 'take-up' },
  { type: 'record-contact', with: 'guardian' },
  { type: 'release', ground: words },
  { type: 'refer', to: words },
  { type: 'return-referral', answer: words },
  { type: 'lift-doubt', reasons: words },
  { type: 'record-age' },
  { type: 'record-age', ground: 'under-18' },
  { type: 'assign-protector', to: people.protectionOfficer.id, reasons: words },
  { type: 'receive-word', from: mexico },
  { type: 'hear-seal', from: mexico, access: 'closed' },
  { type: 'record-files-reached', direction: 'seal' },
  { type: 'add-note', text: 'Nota' },
  { type: 'lapse', clock: 'protection#1' as never },
  { type: 'lapse', clock: 'protection#2' as never },
  served('n1', firstMorning),
];

describe('a protected person', () => {
  it('is in no list, figure, message or search, whatever happens to their file', () => {
    const step = fc.record({ who: fc.nat(people_.length - 1), what: fc.nat(commands.length - 1), days: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.boolean(), (steps, sent) => {
        const heldBack = { caseId: sampleCase, kind: 'recognition-review', command: mexicoSent } as const;
        const applicant = { dossier: 'dossier-1' as never, language: 'es' } as const;
        const opening = {
          type: 'open-protection',
          ground: 'under-18',
          applicant,
          ...(sent ? { heldBack } : {}),
        } as const;
        let now = Date.parse(firstMorning);
        let file: ReturnType<typeof law.evolve> | undefined;
        const give = (command: Command, by: (typeof people_)[number]) => {
          const at = new Date(now).toISOString() as typeof firstMorning;
          const context = { caseId: 'GT-26-000000-H' as never, here: guatemala, rules, now: at, by, pauses: [] };
          const decision = law.decide(file, command, context);
          if (isRefused(decision)) return;
          file = decision.events.reduce<typeof file>((one, event) => law.evolve(one, event), file);
          if (file === undefined) return;
          expect(law.publish(decision.events, file, rules)).toEqual([]);
          const queue = law.queue(file, rules);
          expect(queue).toEqual({ agencies: ['gt-protection'], awaiting: [], assigned: [], sealed: true });
          expect(law.process(file, rules)).toMatchObject({ corridor: 'sealed', holder: 'sealed' });
          const page = JSON.stringify(law.status(file, rules));
          expect(page).not.toMatch(/Secreto|gt-protection|under-18|EC0586/);
          if (by.kind === 'officer' && command.type !== 'open-protection') expect(by.agency).toBe('gt-protection');
        };
        give(opening, sent ? theNode(mexico) : people.counter);
        for (const { days, what, who } of steps) {
          now += days * 86_400_000;
          const [command, by] = [commands[what], people_[who]];
          if (command !== undefined && by !== undefined) give(command, by);
        }
      }),
      { numRuns: histories(200) },
    );
  });

  it('is everybody under 18 on every day, and nobody from their birthday on', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9_000 }), (birth, later) => {
        const today = new Date(Date.parse(birth) + later * 86_400_000).toISOString().slice(0, 10);
        const [y, m, d] = birth.split('-').map(Number) as [number, number, number];
        // 29 February: of age on the 28th where the year has no 29th.
        const last = new Date(Date.UTC(y + 18, m, 0)).getUTCDate();
        const birthday = new Date(Date.UTC(y + 18, m - 1, Math.min(d, last))).toISOString().slice(0, 10);
        expect(protectionGround(birth as PlainDate, today as PlainDate, false) === undefined).toBe(today >= birthday);
      }),
    );
  });
});
