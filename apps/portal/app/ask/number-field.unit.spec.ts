import { isCaseNumber } from '@puente/domain/kernel';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Visit } from '../visit/index.js';
import { VisitProvider } from '../visit/index.js';
import { NumberField } from './number-field.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

describe('the box for a case number', () => {
  it.each(['CR', 'MX'])('shows an example as the numbers of %s are, which the page itself would take', (country) => {
    const visit = { country, language: 'es' } as Visit;
    const box = React.createElement(NumberField, { typed: undefined, faults: undefined });
    const page = renderToStaticMarkup(React.createElement(VisitProvider, { visit, children: box }));
    const [example = ''] = /[A-Z]{2}-\d{2}-[0-9A-Z]{6}-[0-9A-Z]/.exec(page) ?? [];
    expect([example.slice(0, 2), isCaseNumber(example)]).toEqual([country, true]);
  });
});
