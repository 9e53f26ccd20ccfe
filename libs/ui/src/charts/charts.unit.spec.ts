import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BarChart, chartsReady, ColumnChart } from './index.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const say = (value: number) => `${String(value)} d`;
const bars = (rows: React.ComponentProps<typeof BarChart>['rows'], longest?: number) =>
  renderToStaticMarkup(React.createElement(BarChart, { label: 'Days', longest, rows, say }));
const texts = (drawing: string) => [...drawing.matchAll(/<text[^>]*>([^<]*)</g)].map(([, said]) => said);

describe('a chart', () => {
  beforeAll(chartsReady);

  it('of bars says each above its bar, in a list, and below them the scale, in the words of the reader', () => {
    const drawing = bars([{ key: 'a', said: 'Received: 20', value: 20, interval: [10, 30] }], 60);
    expect(drawing).toContain('<ul aria-label="Days"><li>Received: 20<svg');
    expect(texts(drawing)).toEqual(['0 d', '20 d', '40 d', '60 d']);
    // Two lines at the ends of the interval, and one between them.
    expect([...drawing.matchAll(/y1="(?:15|18)"/g)]).toHaveLength(3);
  });

  it('of something that is nothing, or of no row, is drawn all the same', () => {
    expect(bars([{ key: 'a', said: 'None', value: 0 }])).toMatch(/<rect[^>]* width="1"/);
    expect(bars([])).not.toContain('<svg');
    expect(bars([{ key: 'a', said: 'None late', value: 0, past: 0 }])).not.toContain('NaN');
  });

  it('counts in whole numbers where there are few', () => {
    expect(texts(bars([{ key: 'a', said: 'One', value: 1, past: 1 }]))).toEqual(['0 d', '1 d']);
  });

  it('leaves room between long numbers', () => {
    expect(texts(bars([{ key: 'a', said: 'Much', value: 2_400_000 }]))).toEqual([
      '0 d',
      '1000000 d',
      '2000000 d',
      '3000000 d',
    ]);
  });

  it('of columns stands for itself with its words, what is past its day apart from the days', () => {
    const columns = [
      { label: 'Late', count: 4, isPast: true },
      { label: 'Mon 30', count: 2 },
    ];
    const drawing = renderToStaticMarkup(React.createElement(ColumnChart, { columns, said: 'Late: 4. Mon: 2.' }));
    expect(drawing).toContain('role="img" aria-label="Late: 4. Mon: 2."');
    expect(texts(drawing)).toEqual(['4', 'Late', '2', 'Mon', '30']);
    const places = [...drawing.matchAll(/<rect[^>]* x="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeCloseTo(72);
  });

  it('holds nothing that a page without styles of its own may not have, and writes what it is given as it is', () => {
    const drawing = bars([{ key: 'a', said: '<b onclick="x">"&', value: 3, past: 1 }]);
    expect(drawing).toContain('&lt;b onclick=&quot;x&quot;&gt;');
    expect(drawing).not.toMatch(/ style=|<style|<script/);
  });
});
