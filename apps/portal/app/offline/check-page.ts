import type { TrustList } from '@puente/verifier/browser';
import { check, readTrustList } from '@puente/verifier/browser';
import { answerOf } from './answer.js';
import { readFromCamera } from './camera.js';
import type { Heard } from './heard.js';
import { payloadOf } from './heard.js';
import { hearNow, heardBefore, keepPage } from './keep.js';
import { offlinePage } from './paths.js';
import type { readPicture } from './read-picture.js';
import { showAnswer } from './show-answer.js';
import { offlineLanguage, offlineWords } from './words.js';

const language = offlineLanguage(document.documentElement.lang);
const words = offlineWords(language);
const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
const moment = (at: string) => format.format(new Date(at));

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
  if (heard === undefined) return;
  // Read once for many checks: the verifier keeps the keys that it has imported with the list.
  const trust = readTrustList(payloadOf(heard.trust));
  known = { trust, statusLists: heard.statusLists };
  ready.textContent = words.ready(moment(trust.issuedAt));
}

async function prepare(): Promise<void> {
  know(await heardBefore());
  if (navigator.onLine) {
    try {
      const [heard] = await Promise.all([
        hearNow(),
        keepPage(language, ['es', 'en'], [script, pictures]),
        navigator.serviceWorker.register(worker, { scope: offlinePage, updateViaCache: 'none' }),
      ]);
      await navigator.serviceWorker.ready;
      know(heard);
    } catch {
      // Without a network, or half of one, what was kept before goes on serving.
    }
  }
  ready.dataset['state'] = known === undefined ? 'empty' : 'ready';
  if (known === undefined) ready.textContent = words.notReady;
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
  showAnswer(shown, answerOf(result, language, moment), words);
  ask.hidden = true;
  answer.hidden = false;
  answer.focus();
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
  ask.focus();
});
addEventListener('online', () => void hearNow().then(know));

ask.hidden = false;
const preparing = prepare();
