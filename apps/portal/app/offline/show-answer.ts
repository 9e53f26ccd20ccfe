import type { Verdict } from '@puente/verifier/browser';
import type { Offline } from '@puente/words/offline';
import type { Answer } from './answer.js';

/** Told apart without colour: a tick in a circle, a question, a crossed-out circle, a cross. */
const shapes: Readonly<Record<Verdict, string>> = {
  valid: 'M32 4a28 28 0 1 0 .1 0M18 33l10 10 19-21',
  unknown: 'M32 4 60 32 32 60 4 32zM25 26c0-10 14-10 14-1 0 6-7 5-7 12M32 44v3',
  'not-valid': 'M32 4a28 28 0 1 0 .1 0M13 13l38 38',
  'not-genuine': 'M6 6h52v52H6zM20 20l24 24M44 20 20 44',
};

/** Text goes in as text: what a credential says is never read as a page. */
export function showAnswer(place: HTMLElement, answer: Answer, words: Offline): void {
  const list = element('ul', 'units', ...answer.units.map(unit));
  place.className = `offline-answer ${answer.verdict}`;
  place.replaceChildren(
    element('div', 'offline-verdict', shape(answer.verdict), element('h2', 'word', answer.word), ...reasons(answer)),
    ...(answer.demonstration === undefined ? [] : [element('p', 'demonstration', answer.demonstration)]),
    ...(answer.units.length > 0 ? [element('h3', '', words.may), list] : []),
    ...(answer.conditions.length > 0 ? [element('h3', '', words.conditions)] : []),
    ...answer.conditions.map((condition) => element('p', '', condition)),
    element('dl', 'facts', ...answer.facts.map(({ name, value }) => fact(name, value))),
    element('p', 'hint', answer.heard),
  );
}

const reasons = ({ reasons: why, next }: Answer): Element[] => [...why, next].map((reason) => element('p', '', reason));

const unit = ({ name, says, may }: Answer['units'][number]): Element =>
  element('li', may ? '' : 'not', element('b', '', `${may ? '✓' : '✗'} ${name}`), `: ${says}`);

const fact = (name: string, value: string): Element =>
  element('div', '', element('dt', '', name), element('dd', '', value));

function shape(verdict: Verdict): Element {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  drawing.setAttribute('viewBox', '0 0 64 64');
  drawing.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', shapes[verdict]);
  drawing.append(path);
  return drawing;
}

function element(name: string, kind: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (kind !== '') made.className = kind;
  made.append(...inside);
  return made;
}
