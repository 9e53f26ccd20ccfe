import {
  at,
  document,
  firstMorning,
  guatemala,
  openDraft,
  people,
  sampleRules,
  twoCountries,
  verdictOn,
} from '../specification/index.js';

const { counter, registrar, verifier, reviewer, approver } = people;

/** Filed in Guatemala, verified in Mexico, recognised in Guatemala. */
function story(rules = sampleRules()) {
  const both = twoCountries(rules, firstMorning);
  let minute = 0;
  const later = () => both.on(at(new Date(Date.parse(firstMorning) + ++minute * 60_000).toISOString()));
  both.inGuatemala(openDraft(guatemala), counter);
  later();
  both.inGuatemala({ type: 'attach-document', document: document('certificate') }, counter);
  later();
  both.inGuatemala({ type: 'submit' }, counter);
  return { both, later };
}

describe('a case that crosses the border', () => {
  it('is recognised, and both countries show the same page at every step', () => {
    const { both, later } = story();
    const same = () => {
      const { home, host } = both.status();
      expect({ ...home, news: undefined }).toEqual({ ...host, news: undefined });
      return home?.stage;
    };
    expect(same()).toBe('submitted');
    later();
    both.inMexico({ type: 'acknowledge' }, registrar);
    expect(same()).toBe('home-verification');
    later();
    both.inMexico({ type: 'confirm-authentic' }, verifier);
    expect(same()).toBe('host-review');
    later();
    both.inGuatemala(verdictOn(2), reviewer);
    expect(same()).toBe('host-review');
    later();
    both.inGuatemala({ type: 'approve-verdict' }, approver);
    expect(same()).toBe('recognised');
    expect(both.home.file?.stage).toBe('concluded');
  });
});
