/** What is typed is kept once nothing was typed for so long. */
const rest = 2000;

/** The form of a command, which says where its draft is kept: `<form data-keeps="/expedientes/…/borrador">`. */
export function keepsDrafts(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-keeps]');
  const at = form?.dataset['keeps'];
  if (form === null || at === undefined) return;
  const told = form.querySelector<HTMLElement>('[data-told]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sent = typedIn(form).toString();
  const isNew = (): boolean => typedIn(form).toString() !== sent;

  const keep = async (): Promise<void> => {
    timer = undefined;
    const typed = typedIn(form);
    if (typed.toString() === sent) return;
    sent = typed.toString();
    // Whose session is over is led to the sign-in page, which answers well and keeps nothing.
    const kept = await fetch(at, { method: 'POST', body: typed, redirect: 'error' }).then(
      ({ status }) => status === 204,
      () => false,
    );
    if (!kept) sent = '';
    else page.dispatchEvent(new Event('puente:kept'));
    if (told !== null) told.textContent = (kept ? told.dataset['kept'] : told.dataset['notKept']) ?? '';
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), rest);
  });
  // A page that is left keeps what was typed in its last two seconds; what is sent is kept by what takes it.
  let isSent = false;
  form.addEventListener('submit', () => {
    isSent = true;
    clearTimeout(timer);
  });
  addEventListener('pagehide', () => {
    if (!isSent && isNew()) navigator.sendBeacon(at, typedIn(form));
  });
}

function typedIn(form: HTMLFormElement): URLSearchParams {
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value);
  return typed;
}
