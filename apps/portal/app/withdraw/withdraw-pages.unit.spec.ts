import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import {
  appealAt,
  certificationAt,
  correctionAt,
  people,
  requestAt,
  reviewAt,
  sampleRules,
} from '@puente/domain/specification';
import * as React from 'react';
import type { Handed } from '../api/index.js';
import { mayWithdraw } from '../status/may-withdraw.js';
import { read } from '../visit/drawn.sample.js';
import type { Visit } from '../visit/index.js';
import type { Withdrawal } from './index.js';
import { chosenIn, withdraw, WithdrawForm } from './index.js';

const theCase: Withdrawal = { number: 'GT-26-D0CSM1-D' as CaseId, what: 'recognition' };
const theComplaint: Withdrawal = { number: 'GT-26-7K3M9Q-N' as CaseId, what: 'complaint' };

/** What the API is asked, where these can be withdrawn. */
function given(form: Readonly<Record<string, string>>, then: Handed = { outcome: 'done' }) {
  const calls: unknown[] = [];
  const takeStep = (...[, number, step, body]: unknown[]) => {
    calls.push([number, step, body]);
    return Promise.resolve(then);
  };
  const choices = { withdrawals: [theCase, theComplaint] };
  const visit = { session: 't', choices: { read: () => Promise.resolve({ outcome: 'read', choices }), takeStep } };
  const typed = new FormData();
  for (const [name, value] of Object.entries(form)) typed.set(name, value);
  return { calls, said: withdraw(visit as unknown as Visit, typed) };
}

describe('[R9] the page on which a worker withdraws what they asked for', () => {
  it('sends it only once they say that they understand, and only of what they named', async () => {
    const unread = given({ number: theComplaint.number });
    expect(await unread.said).toEqual({ said: 'unconfirmed', number: theComplaint.number });
    expect(unread.calls).toEqual([]);
    const another = given({ number: 'GT-26-000000-H', understood: 'yes' });
    expect(await another.said).toEqual({ said: 'tooLate' });
    expect(another.calls).toEqual([]);
    const one = given({ number: theComplaint.number, understood: 'yes' });
    expect(await one.said).toEqual({ said: 'done', what: 'complaint' });
    expect(one.calls).toEqual([[theComplaint.number, 'withdraw', {}]]);
  });

  it('says why the law did not take it', async () => {
    const late = given({ number: theCase.number, understood: 'yes' }, { outcome: 'not-taken', why: 'Ya se decidió.' });
    expect(await late.said).toEqual({ said: 'tooLate', why: 'Ya se decidió.' });
  });

  it('shows the case before what is about it, unless that was asked for', () => {
    expect(chosenIn([theCase, theComplaint], null)).toBe(theCase);
    expect(chosenIn([theCase, theComplaint], theComplaint.number)).toBe(theComplaint);
    expect(chosenIn([], theCase.number)).toBeUndefined();
  });

  it('[R3] says of measures that to decline them keeps the days to appeal, and where', () => {
    const drawn = (measuredIn?: string) =>
      read(React.createElement(WithdrawForm, { withdrawal: theCase, measuredIn: measuredIn as CountryCode }));
    expect(drawn()).not.toContain('renuncie a completarlo');
    expect(drawn('GT')).toContain('conserva los días para apelar');
    expect(drawn('GT')).toContain('quedarme con lo reconocido');
    expect(drawn('MX')).not.toContain('quedarme con lo reconocido');
  });

  it('is linked from the worker’s page wherever the law lets them withdraw', () => {
    const rules = sampleRules();
    const stories = [
      ...(['draft', 'submitted', 'awaiting-documents', 'home-verification', 'transmitted'] as const).map((at) =>
        requestAt(at),
      ),
      ...(['draft', 'with-home', 'received', 'host-review', 'compensation-pending'] as const).map((at) => reviewAt(at)),
      ...(['draft', 'application', 'admissible', 'evaluation-scheduled', 'evaluated'] as const).map((at) =>
        certificationAt(at),
      ),
      ...(['received', 'appeal-review'] as const).map((at) => appealAt(at)),
      correctionAt('asked'),
    ];
    for (const { theFile: file } of stories) {
      const law = lawOf(file.kind) as unknown as {
        allowed(file: unknown, by: unknown): readonly string[];
        status(file: unknown, rules: unknown): Pick<StatusAnswer, 'stage'>;
      };
      const { stage } = law.status(file, rules);
      expect([file.kind, stage, mayWithdraw({ stage })]).toEqual([file.kind, stage, true]);
      if (file.stage !== 'with-home') expect(law.allowed(file, people.worker)).toContain('withdraw');
    }
    // Of an appeal or a correction beside it their stage says nothing.
    for (const stage of ['credential-revoked', 'refused', 'alerted'] as const)
      expect(mayWithdraw({ stage })).toBe(true);
    expect(mayWithdraw({ stage: 'draft-deleted' })).toBe(false);
  });
});
