/**
 * Runs on the worker's page where a browser runs scripts: asks for the page anew when it changed, and shows it in place. It knows nothing of
 * what the page says, and what it fetches by itself counts as read by nobody.
 */
const found = (page: Document) => page.getElementById('live');
const { events = '', says = '' } = found(document)?.dataset ?? {};
const versionOn = (page: Document) => Number(found(page)?.dataset['version'] ?? 'NaN');

let version = versionOn(document);
let source: EventSource | undefined;
/** Beside what is replaced, or it would not be read out. */
const said = document.createElement('p');
said.role = 'status';
said.className = 'note live';
said.hidden = true;
document.querySelector('main')?.before(said);

async function show(): Promise<void> {
  const response = await fetch(`${location.pathname}?novedad`, { headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [before, after] = [document.querySelector('main'), page.querySelector('main')];
  if (before === null || after === null) return;
  const open = [...before.querySelectorAll('details')].map((one) => one.open);
  for (const [n, one] of after.querySelectorAll('details').entries()) one.open = open[n] ?? false;
  const read = before.contains(document.activeElement);
  before.replaceWith(after);
  document.title = page.title;
  if (read) {
    after.tabIndex = -1;
    after.focus({ preventScroll: true });
  }
  if (found(document) === null) {
    // The session is over, and the page asks for a code.
    source?.close();
    said.hidden = true;
    return;
  }
  version = versionOn(document);
  said.textContent = says;
  said.hidden = false;
}

/** What could not be fetched is when the browser has come again. */
const showNow = () => void show().catch(() => undefined);

function follow(): void {
  const opened = new EventSource(events);
  source = opened;
  opened.addEventListener('changed', ({ data }: MessageEvent<string>) => {
    const { version: now } = JSON.parse(data) as { readonly version: number };
    if (now !== version) showNow();
    version = now;
  });
  opened.addEventListener('error', () => {
    if (opened.readyState === EventSource.CLOSED) showNow();
  });
}

/** A page that nobody looks at costs nothing. */
document.addEventListener('visibilitychange', () => {
  source?.close();
  if (document.visibilityState === 'visible' && found(document) !== null) follow();
});
if (document.visibilityState === 'visible') follow();
