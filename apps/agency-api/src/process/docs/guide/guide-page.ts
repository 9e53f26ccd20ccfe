import type { ConsoleLanguage, GuideWords } from '@puente/words/languages';
import { consoleLanguages, guideIn } from '@puente/words/languages';
import { atTheProvider, curlOf, examples, newKey, tokenOfClient } from './examples.js';
import { takeEvents } from './take-events.js';

type Sections = Pick<GuideWords, 'before' | 'agency' | 'employer' | 'subscriber'>;
type Codes = { readonly [Name in keyof Sections]: Readonly<Partial<Record<keyof Sections[Name]['steps'], string>>> };

const { act, check, checks, deliveries, end, file, me, poll, preview, queue, reference, resend, subscribe, test } =
  examples;

/** What stands below a step, in no language. */
const codes: Codes = {
  before: { address: atTheProvider, once: newKey },
  agency: {
    ...{ reference: curlOf(reference), me: curlOf(me), queue: curlOf(queue), file: curlOf(file) },
    ...{ preview: curlOf(preview), act: curlOf(act) },
  },
  employer: { check: curlOf(check), client: tokenOfClient, checks: curlOf(checks) },
  subscriber: {
    ...{ subscribe: curlOf(subscribe), take: takeEvents, test: curlOf(test), deliveries: curlOf(deliveries) },
    ...{ resend: curlOf(resend), poll: curlOf(poll), end: curlOf(end) },
  },
};

/** The guide for programs, in a language in which it is written. Nothing on it comes from whoever asks. */
export function guidePage(language: ConsoleLanguage): string {
  const words = guideIn(language);
  const { agency, before, employer, lead, subscriber, title } = words;
  const sections: readonly Section[] = [
    { id: 'before', ...before, steps: Object.entries(before.steps) },
    { id: 'agency', ...agency, steps: Object.entries(agency.steps) },
    { id: 'employer', ...employer, steps: Object.entries(employer.steps) },
    { id: 'subscriber', ...subscriber, steps: Object.entries(subscriber.steps) },
  ];
  const others = consoleLanguages
    .filter((one) => one !== language)
    .map((one) => `<a href="/docs/guide/${one}" lang="${one}" hreflang="${one}">${guideIn(one).name}</a>`);
  const contents = sections.map((one) => `<li><a href="#${one.id}">${shown(one.title)}</a></li>`);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Puente · ${shown(title)}</title><link rel="stylesheet" href="/docs/problems.css"></head>
<body><main><p>${[...links(words), ...others].join(' · ')}</p>
<h1>${shown(title)}</h1>
<p>${shown(lead)}</p>
<ul>${contents.join('')}</ul>
${sections.map(section).join('\n')}
</main></body>
</html>`;
}

const links = ({ events, problems, reference }: GuideWords): string[] =>
  [
    ['/docs', reference],
    ['/docs/problems', problems],
    ['/docs/asyncapi.json', events],
  ].map(([href, text = '']) => `<a href="${href}">${shown(text)}</a>`);

interface Section {
  readonly id: keyof Sections;
  readonly title: string;
  readonly lead?: string;
  readonly steps: readonly (readonly [string, string])[];
}

function section({ id, lead, steps, title }: Section): string {
  const below: Readonly<Record<string, string | undefined>> = codes[id];
  const each = steps.map(([name, says]) => {
    const code = below[name];
    return `<p>${shown(says)}</p>${code === undefined ? '' : `\n<pre tabindex="0"><code>${escaped(code)}</code></pre>`}`;
  });
  const first = lead === undefined ? '' : `<p>${shown(lead)}</p>\n`;
  return `<section id="${id}"><h2>${shown(title)}</h2>\n${first}${each.join('\n')}</section>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const shown = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
