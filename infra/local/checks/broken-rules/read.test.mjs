import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsIn, readBrokenRules } from './read.mjs';

describe('the list of how each rule is broken', () => {
  it('names each rule, and a text that stands once in the law as it is', () => {
    assert.deepEqual(faultsIn(readBrokenRules()), []);
  });

  it('is at fault where code moved, or a rule is missing', () => {
    const [first, ...others] = readBrokenRules();
    assert.deepEqual(faultsIn(others), ['R1 is broken nowhere']);
    assert.match(faultsIn([{ ...first, text: 'gone' }, ...others])[0], /^R1: its text stands 0 times/);
    assert.match(faultsIn([{ ...first, instead: first.text }, ...others])[0], /^R1: nothing is broken/);
  });
});
