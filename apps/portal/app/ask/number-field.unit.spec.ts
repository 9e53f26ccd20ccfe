import { isCaseNumber } from '@puente/domain/kernel';
import * as React from 'react';
import { drawn } from '../visit/drawn.sample.js';
import { NumberField } from './number-field.js';

describe('the box for a case number', () => {
  it.each(['CR', 'MX'])('shows an example as the numbers of %s are, which the page itself would take', (country) => {
    const page = drawn(React.createElement(NumberField, { typed: undefined, faults: undefined }), 'es', country);
    const [example = ''] = /[A-Z]{2}-\d{2}-[0-9A-Z]{6}-[0-9A-Z]/.exec(page) ?? [];
    expect([example.slice(0, 2), isCaseNumber(example)]).toEqual([country, true]);
  });
});
