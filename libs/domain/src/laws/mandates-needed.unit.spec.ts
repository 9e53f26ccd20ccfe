import type { PlainDate } from '../kernel/index.js';
import {
  appealAt,
  credentialAt,
  given,
  guatemala,
  firstMorning,
  officer,
  people,
  requestAt,
  reviewAt,
  sampleCase,
} from '../../specification/index.js';
import { givenUnder } from '../around/mandate/index.js';
import { caseKinds } from '../file/case/index.js';
import { sampleKinds } from './files.sample.js';
import { lawOf, rolesFor, takesMandates } from './index.js';

/** What an assistant brings that the worker signed in front of them: it opens something, and ends or answers nothing. */
const filings: readonly string[] = [
  ...['submit', 'attach-document', 'choose-certifier', 'cite-abroad', 'declare-experience', 'name-reference'],
  ...['reapply', 'reopen', 'correct-data', 'say-region'],
  // A paper or a telephone was lost: whoever finds it can show it no more.
  'end-copy',
];
/** A case, and what is about it. Nobody asks in another’s name for everything to be deleted. */
const covered = [
  ...['recognition-request', 'recognition-review', 'certification', 'appeal', 'correction', 'alert', 'credential'],
];
const request = lawOf('recognition-request');
const setting = { ...requestAt('submitted').setting };

describe('what is done for a worker', () => {
  it.each(Object.entries(sampleKinds))(
    '[attack 4] in a file of kind %s an assistant files, and no more',
    (_kind, { table }) => {
      const theirs = Object.values(table).flatMap((row) =>
        Object.entries(row).flatMap(([command, roles = []]) =>
          roles.includes('worker') && roles.includes('assistant') ? [command] : [],
        ),
      );
      expect([...new Set(theirs)].filter((command) => !filings.includes(command))).toEqual([]);
    },
  );

  it('[attack 4] an assistant of an agency that holds a stranger’s case withdraws it neither at home nor at the host', () => {
    given(request, setting, ...requestAt('submitted').events)
      .when({ type: 'withdraw' }, people.counterInMexico)
      .thenRefused('NOT_YOUR_ROLE');
    const review = lawOf('recognition-review');
    const here = { caseId: sampleCase, here: guatemala, rules: setting.rules, now: firstMorning };
    const held = given(review, here, ...reviewAt('host-review').events);
    held.when({ type: 'withdraw' }, people.counter).thenRefused('NOT_YOUR_ROLE');
    expect(review.allowed(held.theFile, people.counter)).not.toContain('withdraw');
  });

  it('takes a mandate, by which the same assistant may', () => {
    const grant = {
      type: 'grant-mandate',
      scope: 'act',
      to: { officer: people.counterInMexico.id },
      until: '2026-04-30' as PlainDate,
    } as const;
    const mandated = given(request, setting, ...requestAt('submitted').events)
      .when(grant, people.worker)
      .and();
    expect(request.allowed(mandated.theFile, people.counterInMexico)).toContain('withdraw');
    mandated
      .when({ type: 'withdraw' }, people.counterInMexico)
      .then({ type: 'withdrawn' }, { type: 'notice-raised' }, { type: 'mandate-used', by: people.counterInMexico.id });
    mandated.when({ type: 'withdraw' }, officer('mx.other', 'mx-stps', 'assistant')).thenRefused('NOT_YOUR_ROLE');
  });

  it('lets whoever has a mandate come to the door, and nobody pass one on', () => {
    expect(rolesFor('withdraw')).toContain('assistant');
    expect(rolesFor('appeal')).toContain('adviser');
    expect(rolesFor('appeal')).not.toContain('operator');
    expect(rolesFor('grant-mandate')).not.toContain('assistant');
    expect(rolesFor('add-copy')).not.toContain('adviser');
  });

  it('[R12] is covered by it in what is about the case too: the appeal, the credential’s hearing, a correction, an alert', () => {
    expect(caseKinds.filter(takesMandates)).toEqual(covered);
    const appealed = appealAt('appeal-review').theFile;
    expect(givenUnder(lawOf('appeal'), appealed, { scope: 'act' })).toContain('withdraw');
    for (const scope of ['read', 'appeal'] as const)
      expect(givenUnder(lawOf('appeal'), appealed, { scope })).toEqual([]);
    const carried = credentialAt('active').theFile;
    expect(givenUnder(lawOf('credential'), carried, { scope: 'act' })).not.toContain('add-copy');
  });
});
