import fc from 'fast-check';

import type { OfficerId } from '../../kernel/index.js';
import type { CommandOf, EventOf, FileOf } from '../../laws/index.js';
import { lawOf } from '../../laws/index.js';
import type { Story } from '../../../specification/index.js';
import { candidates, given, officer, people, reviewAt, theEffect } from '../../../specification/index.js';

type Reviewing = Story<FileOf<'recognition-review'>, CommandOf<'recognition-review'>, EventOf<'recognition-review'>>;

/** The same file under the law as it is in force. */
const under = ({ events, setting }: ReturnType<typeof reviewAt>): Reviewing =>
  given(lawOf('recognition-review') as never, setting, ...(events as readonly never[])) as unknown as Reviewing;

const { approver, counter, reviewer, supervisorInGuatemala: supervisor } = people;
const reasons = { es: 'Está de permiso' };
const others = candidates('gt.a', 'gt.b');
const reassign = (from: OfficerId, more: object = {}) =>
  ({ type: 'reassign', from, reasons, draw: { seed: 's', candidates: others }, ...more }) as const;

describe('what an absent officer has', () => {
  it('goes to whoever covers for them', () => {
    const story = under(reviewAt('host-review')).when(reassign(reviewer.id, { cover: 'gt.b' }), supervisor);
    expect(story.then({ type: 'officer-reassigned', seat: 'reviewer', to: 'gt.b' }).theFile.reviewer).toBe('gt.b');
  });

  it('is drawn again where nobody covers, or whoever does may not', () => {
    const story = under(reviewAt('host-review'));
    const drawn = story.when(reassign(reviewer.id), supervisor).and();
    expect(['gt.a', 'gt.b']).toContain(drawn.theFile.reviewer);
    // The approver cannot also review.
    const both = { draw: { seed: 's', candidates: [...others, ...candidates(approver.id)] }, cover: approver.id };
    expect(['gt.a', 'gt.b']).toContain(story.when(reassign(reviewer.id, both), supervisor).and().theFile.reviewer);
    drawn.when(reassign(reviewer.id), supervisor).thenRefused('NOT_ASSIGNED_TO_THEM');
  });

  it('is given with a reason, by the supervisor of an agency that holds the case', () => {
    const story = under(reviewAt('host-review'));
    story.when(reassign(reviewer.id, { reasons: { es: '' } }), supervisor).thenRefused('REASONS_MISSING');
    story.when(reassign(reviewer.id), reviewer).thenRefused('NOT_YOUR_ROLE');
    story.when(reassign(reviewer.id), people.supervisor).thenRefused('NOT_YOUR_CASE');
    story.when(reassign(reviewer.id), officer('x', 'gt-intecap', 'supervisor')).thenRefused('NOT_YOUR_CASE');
    story.when(reassign(reviewer.id, { draw: { seed: 's', candidates: [] } }), supervisor).thenRefused('NO_OFFICER');
    const none = given(lawOf('recognition-review') as never, reviewAt('draft').setting) as unknown as Reviewing;
    none.when(reassign(reviewer.id), supervisor).thenRefused('NO_SUCH_CASE');
  });

  it('[attack 12] stays with whoever could be drawn that day, even where a cover is named', () => {
    const story = under(reviewAt('host-review'));
    const draw = { seed: 's', candidates: [...others, ...candidates(reviewer.id)] };
    story.when(reassign(reviewer.id, { draw }), supervisor).thenRefused('OFFICER_ON_DUTY');
    story.when(reassign(reviewer.id, { draw, cover: 'gt.a' }), supervisor).thenRefused('OFFICER_ON_DUTY');
  });

  it('leaves the period as it was: nobody gains or loses a day', () => {
    const story = under(reviewAt('host-review'));
    expect(story.when(reassign(reviewer.id), supervisor).and().theFile.clock).toEqual(story.theFile.clock);
    expect(lawOf('recognition-review').allowed(story.theFile, supervisor)).toContain('reassign');
    const decided = under(reviewAt('recognised')).theFile;
    expect(decided.reviewer).toBeDefined();
  });

  it('never goes to whoever filed it, proposed it, sits beside or recused themselves', () => {
    const everybody = candidates('gt.counter', 'gt.reviewer', 'gt.approver', 'gt.recused', 'gt.a');
    const start = under(reviewAt('host-review'))
      .when({ type: 'recuse', reasons }, reviewer)
      .and()
      .when({ type: 'assign-officers', seed: 's', reviewers: candidates('gt.recused'), approvers: [] }, theEffect)
      .and()
      .when({ type: 'recuse', reasons }, officer('gt.recused', 'gt-mintrab', 'reviewer'))
      .and()
      .when({ type: 'assign-officers', seed: 's', reviewers: candidates('gt.b'), approvers: [] }, theEffect)
      .and();
    const file = { ...start.theFile, filers: [counter.id] };
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...everybody.map(({ id }) => id)), (seed, cover) => {
        const { setting } = start;
        const decision = lawOf('recognition-review').decide(
          file,
          { ...reassign('gt.b' as OfficerId), cover, draw: { seed, candidates: everybody } },
          { ...setting, by: supervisor },
        );
        if (decision.outcome === 'refused') throw new Error(decision.code);
        // Filed it, reviewed and recused, sits beside, recused: only one is left.
        expect(decision.events).toMatchObject([{ to: 'gt.a' }]);
      }),
    );
  });
});
