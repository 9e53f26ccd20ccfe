/** A text that was chosen stands in its field at once, in each language that it has, to be completed. */
export function putsTexts(page: Document): void {
  page.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { fills } = target.dataset;
    const chosen = [...(target.list?.querySelectorAll('option') ?? [])].find(({ value }) => value === target.value);
    const texts = chosen?.dataset['texts'];
    if (fills === undefined || texts === undefined) return;
    for (const [language, text] of Object.entries(JSON.parse(texts) as Readonly<Record<string, string>>)) {
      const [field] = page.getElementsByName(`${fills}.${language}`);
      if (field instanceof HTMLTextAreaElement) field.value = [field.value.trim(), text].filter(Boolean).join(' ');
    }
    target.value = '';
    const [first] = page.getElementsByName(`${fills}.es`);
    if (first instanceof HTMLTextAreaElement) {
      first.focus();
      first.setSelectionRange(first.value.length, first.value.length);
    }
  });
}
