import {
  people,
  reviewAt,
  reviewLapsed,
  sampleRules,
  unitsInGuatemala,
  verdictOn,
} from '../../../../../specification/index.js';
import type { Ruling } from '../../../appeal/index.js';
import { remedyOf } from '../../../appeal/index.js';
import type { ReviewCommand } from '../index.js';
import { recognitionReview } from '../law.js';

const rules = sampleRules();
const { appealsOfficer, approver, reviewer, supervisorInGuatemala: supervisor, worker } = people;
const [first, second] = unitsInGuatemala;
const pageOf = ({ theFile }: ReturnType<typeof reviewAt>) => recognitionReview.status(theFile, rules);
const partial = reviewAt('partially-recognised');

describe('why a review decided as it did', () => {
  it('[R16] nothing is left out without a legal basis; what is held needs none', () => {
    const review = reviewAt('host-review');
    const proposing = (legalBasis?: { readonly es: string }) => {
      const [held, missing] = verdictOn(1).verdicts;
      const { ground, unit, verdict } = missing ?? never();
      const verdicts = [held ?? never(), { ground, unit, verdict, ...(legalBasis && { legalBasis }) }];
      return review.when({ ...verdictOn(1), verdicts }, reviewer);
    };
    proposing().thenRefused('REASONS_MISSING');
    expect(proposing().decision).toMatchObject({ field: 'verdicts.1.legalBasis' });
    proposing({ es: ' ' }).thenRefused('REASONS_MISSING');
    proposing({ es: 'Artículo 7' }).then({ type: 'verdict-proposed' });
    review.when(verdictOn(2), reviewer).then({ type: 'verdict-proposed' });
  });

  it('[R16] is on the page unit by unit: verdict, ground, legal basis', () => {
    const { held, missing, grounds } = pageOf(partial).result ?? never();
    expect([held, missing]).toEqual([[first], [second]]);
    expect(grounds).toEqual([
      { unit: first, ground: { es: 'Cotejado' } },
      { unit: second, ground: { es: 'Cotejado' }, legalBasis: { es: 'Artículo 7' } },
    ]);
  });

  it('[R16] with the remedy, which follows from the period to appeal: its last day, the body that hears it, who helps for nothing', () => {
    const page = pageOf(partial);
    expect(remedyOf(page, rules)).toEqual({
      ...{ country: 'GT', body: 'gt-appeals', until: page.clock?.dueOn },
      legalAid: rules.country('GT' as never)?.legalAid,
    });
    const untold = reviewAt('host-review')
      .when(verdictOn(0), reviewer)
      .and()
      .when({ type: 'approve-verdict' }, approver);
    expect(remedyOf(pageOf(untold.and()), rules)).toMatchObject({ body: 'gt-appeals' });
    expect(remedyOf(pageOf(untold.and()), rules)).not.toHaveProperty('until');
    expect(remedyOf(pageOf(reviewLapsed(partial)), rules)).toBeUndefined();
    expect(remedyOf(pageOf(reviewAt('appealed')), rules)).toBeUndefined();
    expect(remedyOf(pageOf(reviewAt('recognised')), rules)).toBeUndefined();
  });

  it('[R16] goes with the decision to the home country, whose page shows the same', () => {
    const decided = reviewAt('proposed').when({ type: 'approve-verdict' }, approver).and();
    const [message] = recognitionReview.publish(decided.events.slice(-2), decided.theFile, rules);
    expect(message).toMatchObject({ type: 'recognition.decided', status: { result: pageOf(decided).result } });
    expect(pageOf(decided).result?.grounds).toHaveLength(2);
  });

  it('[R16] is the act that approved the equivalence where its proposal is taken, and the agreement where silence refuses', () => {
    const few = sampleRules({ secondUnit: 'none' });
    const { proposed } = reviewAt('host-review', few).theFile;
    expect(proposed.map(({ legalBasis }) => legalBasis)).toEqual(
      proposed.map(() => few.equivalences.all[0]?.approval.act),
    );
    reviewAt('host-review', few)
      .when({ ...verdictOn(1), verdicts: proposed }, reviewer)
      .then({ type: 'verdict-proposed' });
    const silent = sampleRules({ lapse: 'deem_refused' });
    const refused = reviewLapsed(reviewAt('host-review', silent));
    const law = silent.agreements[0]?.legalBasis;
    expect(refused.theFile.decision?.verdicts.map(({ legalBasis }) => legalBasis)).toEqual([law, law]);
  });

  it('[R16] is named where a tacit recognition is withdrawn', () => {
    const heard = reviewAt('fraud-review').when({ type: 'answer-fraud-review', answer: 'Es mío' }, worker).and();
    const take = (legalBasis: string): ReviewCommand => ({
      ...{ type: 'withdraw-recognition', reasons: { es: 'El folio es de otro' }, legalBasis: { es: legalBasis } },
    });
    heard.when(take(''), supervisor).thenRefused('REASONS_MISSING');
    const taken = heard
      .when(take('Artículo 9'), supervisor)
      .and()
      .when({ type: 'approve-fraud-outcome' }, approver)
      .and();
    expect(pageOf(taken).result?.grounds?.map(({ legalBasis }) => legalBasis?.es)).toEqual([
      'Artículo 9',
      'Artículo 9',
    ]);
  });

  it.each(['upheld', 'overturned', 'remitted'] as const)(
    '[R16] an appeal that is %s tells the worker why and by which rule, and never who ruled',
    (outcome) => {
      const appealed = reviewAt('appealed');
      const by = { kind: 'effect', file: appealed.theFile.appeal?.caseId ?? never() } as const;
      const verdict = { verdict: 'held', ground: { es: 'Está probado' } } as const;
      const ruling: Ruling = {
        ...{ outcome, by: appealsOfficer.id, at: appealed.setting.now },
        verdicts:
          outcome === 'overturned'
            ? [
                { unit: first, ...verdict },
                { unit: second, ...verdict },
              ]
            : [],
        ...{ reasons: { es: 'Se revisó' }, legalBasis: { es: 'Artículo 12' } },
      };
      const page = pageOf(appealed.when({ type: 'receive-ruling', ruling }, by).and());
      const said = { reasons: { es: 'Se revisó' }, legalBasis: { es: 'Artículo 12' } };
      expect(outcome === 'remitted' ? page.remand : page.ruling).toMatchObject(said);
      expect(page.ruling?.outcome).toBe(outcome === 'remitted' ? undefined : outcome);
      expect(JSON.stringify(page)).not.toContain(appealsOfficer.id);
      if (outcome === 'overturned')
        expect(page.result?.grounds?.[0]).toMatchObject({
          ground: { es: 'Está probado' },
          legalBasis: said.legalBasis,
        });
    },
  );

  it('[R16] of a decision from before says what it has, and names no law that nobody wrote', () => {
    const then = partial.theFile;
    const verdicts = then.decision?.verdicts.map(({ legalBasis: _since, ...verdict }) => verdict) ?? [];
    const old = { ...then, decision: { ...(then.decision ?? never()), verdicts } };
    expect(recognitionReview.status(old, rules).result?.grounds?.every((one) => !('legalBasis' in one))).toBe(true);
    expect(remedyOf(recognitionReview.status(old, rules), rules)).toBeDefined();
  });
});

function never(): never {
  throw new Error('it has one');
}
