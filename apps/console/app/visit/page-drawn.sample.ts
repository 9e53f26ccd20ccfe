import { ColleaguesContext, colleaguesIn } from '../colleagues/index.js';
import type { ConsoleLanguage } from '@puente/words/languages';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import type { Session } from '../sign-in/index.js';
import type { Visit } from './index.js';
import { VisitProvider } from './index.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

interface Drawn {
  readonly language?: ConsoleLanguage;
  readonly roles?: readonly string[];
  /** What the loader said, and what the form was answered. */
  readonly loaded: object;
  readonly answered?: object;
  /** What officers are called, by their accounts. */
  readonly names?: Readonly<Record<string, string>>;
  readonly within?: React.ComponentType<{ readonly children: React.ReactNode }>;
}

/** A page as whoever is signed in gets it. */
export function pageDrawn(Page: React.ComponentType, given: Drawn): string {
  const {
    answered,
    language = 'es',
    loaded,
    names = {},
    roles = ['reviewer'],
    within: Within = React.Fragment,
  } = given;
  const me = {
    agency: { id: 'gt-mintrab', name: 'MINTRAB' },
    roles,
    timeZone: 'America/Guatemala',
    demonstration: true,
  };
  const session = { me, tokens: { name: 'Demostración' }, formToken: 'token' } as unknown as Session;
  const visit = { language, country: 'GT', path: '/', session } as unknown as Visit;
  const page = React.createElement(Within, null, React.createElement(Page));
  const items = Object.entries(names).map(([id, name]) => ({ id, agency: 'gt-mintrab' as never, name }));
  const named = React.createElement(ColleaguesContext, { value: colleaguesIn({ items }) }, page);
  const Component = () => React.createElement(VisitProvider, { visit, children: named });
  const Stub = createRoutesStub([
    { id: 'page', path: '/', Component, loader: () => undefined, action: () => undefined },
  ]);
  const hydrationData = { loaderData: { page: loaded }, ...(answered && { actionData: { page: answered } }) };
  return renderToStaticMarkup(React.createElement(Stub, { initialEntries: ['/'], hydrationData }));
}

/** Its words without its tags. */
export const wordsOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
