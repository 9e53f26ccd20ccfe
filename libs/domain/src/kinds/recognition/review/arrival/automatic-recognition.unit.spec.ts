import type { Authenticity } from '../../../../file/case/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import {
  aReview,
  authentic,
  drawTwo,
  mexico,
  mexicoSent,
  reviewAt,
  sampleCheckpoints,
  sampleRules,
  theEffect,
  theNode,
} from '../../../../../specification/index.js';
import type { ReviewCommand } from '../index.js';
import { recognitionReview } from '../law.js';

const ready = sampleRules({ automatic: true, checkpoints: sampleCheckpoints() });
const arrival = (rules: RuleBook, more: Partial<Authenticity> = {}) =>
  aReview(rules).when({ ...mexicoSent, authenticity: { ...authentic, ...more } } as ReviewCommand, theNode(mexico));

describe('automatic recognition', () => {
  it('decides as the file arrives: one command, no draw, no clock', () => {
    const decided = arrival(ready).then(
      { type: 'file-received' },
      { type: 'decided', decision: { outcome: 'recognised', automatic: true, tacit: false } },
      { type: 'notice-raised', subject: 'recognised' },
    );
    expect(decided.file).toMatchObject({ stage: 'recognised', clock: undefined });
    expect(recognitionReview.process(decided.theFile, ready).effects).toEqual([{ kind: 'tell-worker', subject: 'n1' }]);
    const status = recognitionReview.status(decided.theFile, ready);
    expect(status).toMatchObject({ stage: 'recognised', tacit: false, result: { missing: [] } });
    expect(status.timeline.map(({ what }) => what)).toEqual(['received-at-host', 'recognised-automatically']);
    decided.when(drawTwo, theEffect).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('is told the home country as a decision, in one message', () => {
    const decided = arrival(ready).and();
    expect(recognitionReview.publish(decided.events, decided.theFile, ready)).toMatchObject([
      { type: 'recognition.decided', to: mexico, outcome: 'recognised', status: { stage: 'recognised' } },
    ]);
  });

  it('is decided for a file that was filed here, too', () => {
    const filed = reviewAt('with-home', ready);
    const back = { ...mexicoSent, filing: filed.theFile.filing } as ReviewCommand;
    expect(filed.when(back, theNode(mexico)).and().theFile.stage).toBe('recognised');
  });

  it.each<[string, RuleBook]>([
    ['the agreement does not provide for it', sampleRules({ checkpoints: sampleCheckpoints() })],
    ['a checkpoint at home is open', sampleRules({ automatic: true, checkpoints: sampleCheckpoints({ MX: null }) })],
    [
      'a checkpoint at the host is passed tomorrow',
      sampleRules({ automatic: true, checkpoints: sampleCheckpoints({ GT: '2026-03-04' }) }),
    ],
    ['a country has shown nothing', sampleRules({ automatic: true, checkpoints: sampleCheckpoints().slice(1) })],
    ['nobody has shown anything', sampleRules({ automatic: true })],
    [
      'a unit is covered in part',
      sampleRules({ automatic: true, checkpoints: sampleCheckpoints(), secondUnit: 'partial' }),
    ],
    [
      'the equivalence has a condition',
      sampleRules({ automatic: true, checkpoints: sampleCheckpoints(), conditions: [{ es: 'Con dos años' }] }),
    ],
  ])('leaves it to people where %s', (_why, rules) => {
    expect(arrival(rules).and().theFile.stage).toBe('received');
  });

  it.each(['discrepancy', 'cannot-verify', 'issuer-silent'] as const)('leaves it to people after: %s', (finding) => {
    expect(arrival(ready, { finding }).and().theFile.stage).toBe('received');
  });

  it('leaves a paper-less file to people, whatever its source said', () => {
    expect(arrival(ready, { paperless: true }).and().theFile.stage).toBe('received');
  });
});
