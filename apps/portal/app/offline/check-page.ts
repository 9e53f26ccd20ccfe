import type { PageLanguage } from '@puente/words/languages';
import type { TrustList } from '@puente/verifier/browser';
import { check } from '@puente/verifier/browser';
import type { Dates } from './answer.js';
import { answerOf } from './answer.js';
import { readFromCamera } from './camera.js';
import type { Heard } from './heard.js';
import { trustIn } from './heard.js';
import { hearNow, heardBefore, keepPage } from './keep.js';
import { offlinePage } from './paths.js';
import type { readPicture } from './read-picture.js';
import { showAnswer } from './show-answer.js';
import { offlineWords } from '@puente/words/offline';

/** The server has chosen: the page's own. */
const language = document.documentElement.lang as PageLanguage;
const words = offlineWords[language];
/** A browser knows no Haitian Creole; its readers know the French names. */
const locales = [language, 'fr'];
const format = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeStyle: 'short' });
const dayFormat = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat(locales, { month: 'long', timeZone: 'UTC' });
const dates: Dates = {
  moment: (at) => format.format(new Date(at)),
  day: (on) => dayFormat.format(new Date(on)),
  month: (month) => monthFormat.format(Date.UTC(2000, month - 1)),
};

function found<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const there = document.getElementById(id);
  if (there instanceof kind) return there;
  throw new Error(`the page has no ${id}`);
}
const ask = found('checker', HTMLElement);
const answer = found('answer', HTMLElement);
const shown = found('shown', HTMLElement);
const trouble = found('trouble', HTMLElement);
const ready = found('ready', HTMLElement);
const camera = found('camera', HTMLButtonElement);
const video = found('video', HTMLVideoElement);
const picture = found('picture', HTMLInputElement);
const text = found('text', HTMLTextAreaElement);
const { worker = '', pictures = '', script = '' } = ask.dataset;

interface Known {
  readonly trust: TrustList;
  readonly statusLists: Heard['statusLists'];
}
let known: Known | undefined;

function know(heard: Heard | undefined): void {
  // Read once for many checks: the verifier keeps the keys that it has imported with the list.
  const trust = heard && trustIn(heard);
  if (heard === undefined || trust === undefined) return;
  known = { trust, statusLists: heard.statusLists };
  ready.textContent = words.ready(dates.moment(trust.issuedAt));
}

/** @returns whether the page will open without a network; what was kept before goes on serving where there is half of one */
async function keep(before: boolean): Promise<boolean> {
  try {
    await keepPage(language, Object.keys(offlineWords), [script, pictures]);
    await navigator.serviceWorker.register(worker, { scope: offlinePage, updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return before;
  }
}

async function prepare(): Promise<void> {
  know(await heardBefore());
  const before = known !== undefined;
  if (navigator.onLine) know(await hearNow());
  const kept = navigator.onLine ? await keep(before) : before;
  const state = known === undefined ? 'empty' : kept ? 'ready' : 'not-kept';
  ready.dataset['state'] = state;
  if (state === 'empty') ready.textContent = words.notReady;
  if (state === 'not-kept') ready.textContent = words.notKept;
}

async function answerTo(given: string): Promise<void> {
  trouble.textContent = '';
  await preparing;
  if (known === undefined) {
    complain(words.notReady);
    return;
  }
  const since = performance.now();
  const result = await check(given, { ...known, now: new Date() });
  performance.measure('check', { start: since });
  text.value = '';
  picture.value = '';
  showAnswer(shown, answerOf(result, language, dates), words);
  ask.hidden = true;
  answer.hidden = false;
  answer.focus({ preventScroll: true });
  answer.scrollIntoView();
}

const complain = (about: string): void => void (trouble.textContent = about);

const reader = async () =>
  ((await import(/* @vite-ignore */ pictures)) as { readPicture: typeof readPicture }).readPicture;

async function answerToPicture(file: File): Promise<void> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  const code = bitmap && (await reader())(bitmap, bitmap.width, bitmap.height);
  bitmap?.close();
  if (code === undefined) complain(words.noCode);
  else await answerTo(code);
}

let looking: AbortController | undefined;
async function look(): Promise<void> {
  if (looking !== undefined) {
    looking.abort();
    return;
  }
  looking = new AbortController();
  trouble.textContent = '';
  camera.textContent = words.stop;
  video.hidden = false;
  try {
    const code = await readFromCamera(video, await reader(), looking.signal);
    if (code !== undefined) await answerTo(code);
  } catch {
    complain(words.noCamera);
  } finally {
    looking = undefined;
    camera.textContent = words.camera;
    video.hidden = true;
  }
}

found('typed', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  void answerTo(text.value);
});
picture.addEventListener('change', () => {
  const [file] = picture.files ?? [];
  if (file !== undefined) void answerToPicture(file);
});
camera.addEventListener('click', () => void look());
found('again', HTMLButtonElement).addEventListener('click', () => {
  shown.replaceChildren();
  answer.hidden = true;
  ask.hidden = false;
  ask.focus({ preventScroll: true });
  ask.scrollIntoView();
});
addEventListener('online', () => void hearNow().then(know));

ask.hidden = false;
const preparing = prepare();
