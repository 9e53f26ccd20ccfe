import { inLanguage } from '../../../../kernel/index.js';
import { reviewAt, sampleRules, sampleStatus, unitsInGuatemala } from '../../../../../specification/index.js';
import { bridgePlan, mayDo, recognitionReview } from '../index.js';

const rules = sampleRules({ secondUnit: 'partial', exclusions: [{ es: 'Excepto alta tensión' }] });
const [held, missing] = unitsInGuatemala;

describe('what follows from a partial recognition', () => {
  const status = recognitionReview.status(reviewAt('partially-recognised', rules).theFile, rules);

  it('is the list of held and missing units, with the equivalence it rests on', () => {
    expect(status.result).toMatchObject({
      held: [held],
      missing: [missing],
      equivalence: { id: 'MX-GT-solar', version: 1 },
    });
  });

  it('is what the person may already do, and what not', () => {
    expect(mayDo(status, rules)).toEqual({
      units: [{ unit: held, title: { es: held } }],
      conditions: [],
      exclusions: [{ es: 'Excepto alta tensión' }],
    });
  });

  it('is a bridge to each missing unit: what of it, where, when, cost, language', () => {
    expect(bridgePlan(status, rules)).toMatchObject([
      {
        unit: missing,
        missing: [{ en: 'Earthing' }],
        courses: [{ where: 'Quetzaltenango', when: { es: 'sábados' }, cost: { minor: 0 }, language: 'es' }],
      },
    ]);
  });

  it('is nothing before a decision, and nothing to do where nothing was recognised', () => {
    const reviewed = recognitionReview.status(reviewAt('host-review', rules).theFile, rules);
    expect([reviewed.result, mayDo(reviewed, rules), bridgePlan(reviewed, rules)]).toEqual([undefined, undefined, []]);
    const refused = recognitionReview.status(reviewAt('refused', rules).theFile, rules);
    expect(mayDo(refused, rules)).toBeUndefined();
    expect(bridgePlan(refused, rules)).toHaveLength(2);
  });

  it('is worked out in the other country from what it was told', () => {
    expect(bridgePlan(sampleStatus('partially-recognised', { result: status.result ?? never() }), rules)).toEqual(
      bridgePlan(status, rules),
    );
  });
});

it('names what a partly covered unit lacks in the proposed ground', () => {
  const { proposed } = reviewAt('host-review', rules).theFile;
  expect(proposed.map(({ verdict }) => verdict)).toEqual(['held', 'missing']);
  expect(proposed[1]?.ground.es).toBe('Cotejo de demostración. Falta: Puesta a tierra.');
  expect(inLanguage(proposed[0]?.ground ?? never(), 'es')).toBe('Cotejo de demostración');
});

function never(): never {
  throw new Error('there is one');
}
