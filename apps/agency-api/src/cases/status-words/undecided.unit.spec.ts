import type { TimelineEntry, TimelineWhat } from '@puente/domain/file/case';
import type { AgencyId, PlainDate } from '@puente/domain/kernel';
import { recognitionReview } from '@puente/domain/kinds/recognition/review';
import { reviewAt, sampleRules, unitsInGuatemala } from '@puente/domain/specification';
import { SharedProgress } from '@puente/contracts/answers/cases';
import { inWords } from './status-words.js';
import { undecided } from './undecided.js';

const rules = sampleRules();
const decided = reviewAt('compensation-pending');
const status = recognitionReview.status(decided.theFile, rules);
const said = (shown: typeof status) =>
  JSON.stringify(SharedProgress.parse(inWords(shown, 'es', decided.setting.now, decided.setting.here, rules)));

describe('[F48] where a case stands, for whom the worker does not show the decision', () => {
  it('names no unit that was decided, neither in a line nor by its title, and no reason', () => {
    const [, open] = unitsInGuatemala;
    expect(said(status)).toContain(open);
    const progress = undecided(status);
    for (const unit of unitsInGuatemala) expect(said(progress)).not.toContain(unit);
    for (const part of ['result', 'measures', 'open', 'remand', 'ruling', 'refusal'])
      expect(progress).not.toHaveProperty(part);
    expect(progress.timeline.map(({ what }) => what)).toEqual(status.timeline.map(({ what }) => what));
  });

  it('says what is no part of the decision', () => {
    const { clock, holder, next, stage } = status;
    expect(undecided(status)).toMatchObject({ clock, holder, next, stage });
  });

  it('[R18] fills a line with what it takes to serve somebody, and not with where they will be, what they asked for or chose', () => {
    const { country } = status.timeline[0] ?? never();
    const line = (what: TimelineWhat, args: object) =>
      ({ at: decided.setting.now, country, what, args }) as TimelineEntry;
    const told = {
      ...status,
      timeline: [
        line('notice-served', { subject: 'decision', channel: 'in-person', on: '2026-03-02' }),
        line('documents-requested', { kinds: ['identity'] }),
        line('review-extended', { days: '10', unit: 'business-days' }),
        line('transmitted', { to: 'GT' }),
        line('appointment-chosen', { slots: ['2026-03-17T16:00:00.000Z Taller 3'] }),
        line('test-scheduled', { slots: ['2026-03-17 Taller 3'], language: 'mam', units: ['u'] }),
        line('test-choice-made', { units: ['u'], choice: 'without-test' }),
        line('correction-asked', { fields: ['birthDate'] }),
        line('certificate-issued', { number: 'C-1', on: '2031-03-02' }),
        line('appealed', { appeal: 'GT-2' }),
        line('stood-still', { since: '2026-03-02', on: '2026-03-09' }),
      ],
    };
    expect(undecided(told).timeline.map(({ what, args }) => [what, args])).toEqual([
      ['notice-served', { subject: 'decision', channel: 'in-person', on: '2026-03-02' }],
      ['documents-requested', { kinds: ['identity'] }],
      ['review-extended', { days: '10', unit: 'business-days' }],
      ['transmitted', { to: 'GT' }],
      ...['appointment-chosen', 'test-scheduled', 'test-choice-made', 'correction-asked'].map((what) => [what, {}]),
      ['certificate-issued', { on: '2031-03-02' }],
      ['appealed', {}],
    ]);
  });

  it('[R18] says of a silence to whom and from when one may complain, and whether one did; not why something was ordered', () => {
    const words = { es: 'Conozca del asunto' };
    const order = { reasons: words, legalBasis: words };
    const to = 'gt-appeals' as AgencyId;
    const silence = { to, from: '2026-04-16' as PlainDate, complained: true, complaint: status.caseId, order };
    expect(undecided({ ...status, silence }).silence).toEqual({ to, from: '2026-04-16', complained: true });
    expect(undecided(status)).not.toHaveProperty('silence');
  });
});

function never(): never {
  throw new Error('the sample has it');
}
