import { reckon } from '../clocks/index.js';
import type { CaseRecord } from '../file/case/index.js';
import { calendarOf } from '../file/engine/rule-look-up.js';
import type { ClockId, CountryCode, Instant } from '../kernel/index.js';
import {
  document,
  filedAtHome,
  firstMorning,
  guatemala,
  mexico,
  openDraft,
  people,
  sampleRules,
  theClock,
  theNode,
  twoCountries,
} from '../../specification/index.js';
import { lawOf } from './index.js';

const { counter, worker } = people;
const honduras = 'HN' as CountryCode;
const rules = sampleRules({ lapse: 'escalate' });
const complain = { type: 'complain-of-silence' } as const;
const theCopy = { type: 'attach-document', document: document('certificate') } as const;

const dueOf = ({ clock }: CaseRecord): Instant => {
  const { dueAt } = clock === undefined ? {} : reckon(clock, calendarOf(rules, clock));
  if (dueAt === undefined) throw new Error('no period runs');
  return dueAt;
};
const after = (day: Instant, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString() as Instant;
const lapseOf = ({ clock }: CaseRecord) => ({ type: 'lapse', clock: clock?.id as ClockId }) as const;

/** The host's period passed; the worker is at home. */
function silentHost() {
  const both = filedAtHome(rules);
  const due = dueOf(both.host.theFile);
  both.on(due);
  both.inGuatemala(lapseOf(both.host.theFile), theClock);
  return { both, due };
}

/** The home country's period passed; the worker filed at the host. */
function silentHome() {
  const both = twoCountries(rules, firstMorning);
  both.inGuatemala(openDraft(guatemala), counter);
  both.inGuatemala(theCopy, counter);
  both.inGuatemala({ type: 'submit' }, counter);
  const due = dueOf(both.home.theFile);
  both.on(due);
  both.inMexico(lapseOf(both.home.theFile), theClock);
  return { both, due };
}

describe('[R10] a complaint of silence is made in the other country as well', () => {
  it('[R10] at home, where the host is silent: it goes there, once it may be made', () => {
    const { both, due } = silentHost();
    const { setting, theFile } = both.home;
    expect(lawOf('recognition-request').allowed(theFile, worker)).toContain('complain-of-silence');
    both.home.when(complain, worker, setting.now).thenRefused('TOO_EARLY_TO_COMPLAIN', {
      from: both.status().home?.silence?.from,
    });
    both.on(after(due, 14));
    expect(both.inMexico(complain, worker)).toBe(true);
    expect(both.sent.filter(({ type }) => type === 'submission.answered')).toMatchObject([
      { to: guatemala, answer: complain, documents: [] },
    ]);
    expect(both.host.theFile.complaint).toMatchObject({ agency: 'gt-mintrab' });
    expect(both.home.theFile.complaint).toBeUndefined();
    expect(both.status().home?.silence).toMatchObject({ complained: true, to: 'gt-appeals' });
    expect(both.inMexico(complain, worker)).toBe(false);
    expect(lawOf('recognition-request').allowed(both.home.theFile, worker)).not.toContain('complain-of-silence');
  });

  it('[R10] at the host, where the home country is silent', () => {
    const { both, due } = silentHome();
    both.on(after(due, 14));
    expect(both.inGuatemala(complain, worker)).toBe(true);
    expect(both.home.theFile).toMatchObject({ stage: 'submitted', complaint: { agency: 'mx-stps' } });
    expect(both.status().host?.silence).toMatchObject({ complained: true, to: 'mx-appeals' });
  });

  it('[R10] is no button while it is on its way, and is made again where its country then says that it has none', () => {
    const { both, due } = silentHost();
    const on = after(due, 14);
    // The host hears nothing of it yet.
    const sent = both.home.when(complain, worker, on).then({ type: 'complaint-passed-on', to: guatemala });
    const law = lawOf('recognition-request');
    expect(law.status(sent.theFile, rules)?.silence).toMatchObject({ complained: true });
    expect(law.allowed(sent.theFile, worker)).not.toContain('complain-of-silence');
    expect(sent.theFile.timeline.at(-1)).toMatchObject({ what: 'complaint-passed-on', args: { to: guatemala } });
    const status = both.status().host;
    if (status === undefined) throw new Error('the host has no page');
    expect(status.silence).toMatchObject({ complained: false });
    const news = (at: Instant) => ({ type: 'receive-news', from: guatemala, at, status }) as const;
    const before = sent.when(news(after(on, -1)), theNode(guatemala), on).and();
    expect(law.allowed(before.theFile, worker)).not.toContain('complain-of-silence');
    const later = after(on, 1);
    const told = before.when(news(later), theNode(guatemala), later).and();
    expect(law.status(told.theFile, rules)?.silence).toMatchObject({ complained: false });
    told.when(complain, worker, later).then({ type: 'complaint-passed-on', to: guatemala });
  });

  it('[R10] is withdrawn there, and made here once more', () => {
    const { both, due } = silentHost();
    both.on(after(due, 14));
    both.inMexico(complain, worker);
    both.on(after(due, 15));
    const complaint = both.host.theFile.annexes?.at(-1)?.caseId;
    both.inGuatemala({ type: 'receive-order' }, { kind: 'effect', ...(complaint && { file: complaint }) });
    expect(both.status().home?.silence).toMatchObject({ complained: false });
    expect(both.inMexico(complain, worker)).toBe(true);
    expect(both.host.theFile.annexes).toHaveLength(2);
  });

  it('[R10] is too early until its day has come in the other country too', () => {
    const { both, due } = silentHost();
    const { from } = both.status().home?.silence ?? {};
    const dawn = `${from ?? ''}T06:30:00.000Z` as Instant;
    const west = 'America/Anchorage';
    const farther: typeof rules = {
      ...rules,
      country(code) {
        const known = rules.country(code);
        return known && code === guatemala
          ? { ...known, calendar: { ...known.calendar, timeZone: west as typeof known.calendar.timeZone } }
          : known;
      },
    };
    expect(dawn > due).toBe(true);
    const decide = (with_: typeof rules) =>
      lawOf('recognition-request').decide(both.home.theFile, complain, {
        ...{ caseId: both.home.theFile.caseId, by: worker, here: mexico, now: dawn, rules: with_ },
      });
    expect(decide(rules)).toMatchObject({ outcome: 'accepted' });
    expect(decide(farther)).toMatchObject({ outcome: 'refused', code: 'TOO_EARLY_TO_COMPLAIN' });
  });

  it('[R10] with two hosts that are silent: to the one that the page shows, and then to the other one', () => {
    const { both, due } = silentHost();
    const { theFile } = both.home;
    const now = after(due, 14);
    // Of the second host nothing is asked but its calendar.
    const known = { ...rules, country: (code: CountryCode) => rules.country(code === honduras ? guatemala : code) };
    const context = { caseId: theFile.caseId, by: worker, here: mexico, now, rules: known };
    const law = lawOf('recognition-request');
    const told = theFile.news[guatemala];
    const clock = told?.status.clock;
    if (told === undefined || clock === undefined) throw new Error('the host told nothing');
    // Each country numbers its periods by itself: the first is called the same in both.
    const other = { ...told, status: { ...told.status, clock: { ...clock, calendar: honduras } } };
    const hosts = theFile.filing.hosts.flatMap((host) => [host, { ...host, country: honduras }]);
    const file: typeof theFile = {
      ...theFile,
      filing: { ...theFile.filing, hosts },
      transmittedTo: [guatemala, honduras],
      news: { [honduras]: other, [guatemala]: told },
    };
    const passOn = (from: typeof theFile, to: string) => {
      const decision = law.decide(from, complain, context);
      const events = decision.outcome === 'accepted' ? decision.events : [];
      expect(events).toMatchObject([{ type: 'complaint-passed-on', to, of: clock.id }]);
      return events.reduce<typeof theFile>((one, event) => law.evolve(one, event), from);
    };
    expect(law.status(file, rules)).toMatchObject({ clock: { calendar: guatemala } });
    const first = passOn(file, guatemala);
    expect(law.allowed(first, worker)).toContain('complain-of-silence');
    const second = passOn(first, honduras);
    expect(second.complaintsPassedOn).toMatchObject([{ to: guatemala }, { to: honduras }]);
    expect(law.allowed(second, worker)).not.toContain('complain-of-silence');
    // About no office here, one host has nobody complain of the other.
    const received = { type: 'receive-answer', from: honduras, answer: complain } as const;
    const decision = law.decide(file, received, { ...context, by: theNode(honduras) });
    expect(decision).toMatchObject({ outcome: 'refused', code: 'NO_SUCH_CLOCK' });
  });

  it('[R10] and passed on by nobody but a country that has the case, of a period that passed', () => {
    const { both, due } = silentHost();
    const receive = { type: 'receive-answer', from: mexico, answer: complain } as const;
    const other = { ...receive, from: 'HN' as typeof mexico };
    const on = after(due, 14);
    both.host.when(other, theNode('HN' as typeof mexico), on).thenRefused('NOT_FOR_THIS_COUNTRY');
    both.host.when(receive, theNode('HN' as typeof mexico), on).thenRefused('NOT_FOR_THIS_COUNTRY');
    both.host.when(receive, theNode(mexico), due).thenRefused('TOO_EARLY_TO_COMPLAIN');
    both.host.when(receive, theNode(mexico), on).and();
  });
});
