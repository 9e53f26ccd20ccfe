import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CardRow, CardTable } from './index.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const cell = (said: string) => React.createElement('td', { key: said }, said);

describe('a table whose rows become cards', () => {
  it('names in each cell the column in which it stands, also where a cell is left out or several come as a list', () => {
    const row = React.createElement(
      CardRow,
      null,
      React.createElement('th', { scope: 'row' }, 'GT-26-7K3M9Q-N'),
      [cell('a'), cell('b')],
      false,
      cell('c'),
    );
    const page = renderToStaticMarkup(
      React.createElement(CardTable, { columns: ['File', 'One', 'Two', 'Three'], caption: 'Latest', children: row }),
    );
    expect(page).toContain('<caption class="hint">Latest</caption>');
    expect([...page.matchAll(/<td data-column="(\w+)">(\w)</g)].map(([, column, said]) => [column, said])).toEqual([
      ['One', 'a'],
      ['Two', 'b'],
      ['Three', 'c'],
    ]);
  });
});
