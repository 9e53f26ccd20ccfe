/** How long before its end a session is said to end, and how often that is looked at. */
const before = 5 * 60_000;
const every = 15_000;
/** Of the last page, or of the last word that somebody is there, in any tab. */
const seenAs = 'puente.seen';

type Kept = Pick<Storage, 'getItem' | 'setItem'>;
interface Here {
  readonly who: string;
  readonly formToken: string;
}

/**
 * `<aside data-idle="1800" data-who="…">`: says some minutes before that a session ends for want of a page, and lets it go on. Where it has ended,
 * what was typed stands where it stood: whoever signs in anew in another tab, as the same person, goes on in this one.
 */
export function warnsOfIdle(page: Document, kept: Kept): void {
  const aside = page.querySelector<HTMLElement>('aside[data-idle]');
  const idle = Number(aside?.dataset['idle']) * 1000;
  if (aside === null || !(idle > before)) return;
  const show = (name: string, isShown: boolean) =>
    aside.querySelector(`[data-${name}]`)?.toggleAttribute('hidden', !isShown);
  let last: string | null = null;
  let over = false;
  const seen = (): void => {
    last = String(Date.now());
    kept.setItem(seenAs, last);
  };

  /** The forms of this page say what those of the session that there is now say. */
  const takeUp = async (): Promise<boolean> => {
    const answer = await fetch(aside.dataset['stillHere'] ?? '', { redirect: 'error' }).catch(() => undefined);
    const here = answer?.ok === true ? ((await answer.json()) as Here) : undefined;
    over = here?.who !== aside.dataset['who'];
    if (here === undefined || over) return false;
    for (const field of page.querySelectorAll<HTMLInputElement>(`input[name="${aside.dataset['token'] ?? ''}"]`))
      field.value = here.formToken;
    return true;
  };

  const tell = (): void => {
    const left = Number(last) + idle - Date.now();
    over ||= left <= 0;
    aside.hidden = !over && left > before;
    show('ends', !over);
    show('ended', over);
  };

  const look = async (): Promise<void> => {
    const stored = kept.getItem(seenAs);
    // Somebody is there in another tab, and may have signed in anew in it.
    if (stored !== last) {
      last = stored;
      await takeUp();
    }
    tell();
  };

  seen();
  aside.querySelector('button')?.addEventListener('click', () => {
    void takeUp().then((isHere) => {
      if (isHere) seen();
      tell();
    });
  });
  // What is kept while it is typed is a word of somebody who is there.
  page.addEventListener('puente:kept', seen);
  setInterval(() => void look(), every);
  page.addEventListener('visibilitychange', () => void look());
}
