import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageLanguages } from '@puente/words/languages';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { chartsReady } from '../charts/index.js';
import { aroundThePage, Catalogue, catalogue } from './index.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const rooms = join(__dirname, '..');
const isComponent = ([name, value]: [string, unknown]): boolean => typeof value === 'function' && /^[A-Z]/.test(name);

/** What each room lets out that is drawn. */
const componentsOf = (room: string): readonly string[] =>
  Object.entries(jest.requireActual<object>(join(rooms, room, 'index.ts')))
    .filter(isComponent)
    .map(([name]) => name);

describe('the catalogue of what both sites look like', () => {
  it('shows every component that a room of this library lets out, once', () => {
    // Drawing is what charts load when they are first asked for.
    const all = readdirSync(rooms).filter((room) => !['catalogue', 'drawing'].includes(room));
    expect(all.every((room) => existsSync(join(rooms, room, 'index.ts')))).toBe(true);
    const shown = [...catalogue.flatMap(({ shows }) => shows), ...aroundThePage];
    expect([...shown].sort()).toEqual(all.flatMap(componentsOf).sort());
  });

  describe('drawn', () => {
    beforeAll(chartsReady);

    it.each(pageLanguages)(
      'for a reader of %s has every id once, and nothing that the CSP of a page refuses',
      (language) => {
        const html = renderToStaticMarkup(React.createElement(Catalogue, { language }));
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
        expect(html).not.toMatch(/ style=|<style|<script|undefined|\[object/);
        for (const each of pageLanguages) expect(html).toContain(`lang="${each}"`);
      },
    );
  });
});
