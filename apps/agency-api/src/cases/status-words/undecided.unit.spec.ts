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
});
