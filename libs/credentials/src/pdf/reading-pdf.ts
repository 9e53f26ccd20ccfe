import type { Flow } from './flow.js';
import { flowFrom } from './flow.js';
import type { Style } from './sheet/look.js';
import { colours, contentWidth, page, styles } from './sheet/look.js';
import type { Element, Sheet } from './sheet/sheet.js';
import { closeSheet, nextPage, openSheet } from './sheet/sheet.js';
import { group } from './structure.js';
import { heightOf, rule, write } from './write.js';
import type { ReadingItem, ReadingPaper } from './reading-paper.js';
import { paragraphs } from './paragraphs.js';

const at = (y: number) => ({ x: page.margin, y, width: contentWidth });
const heading: Style = { ...styles.heading, size: 12 };
const marked: Style = { ...styles.strong, colour: colours.brick };

/** As the certificate: PDF/A-2a and PDF/UA-1, read aloud in order; not signed, for the file that it tells of is what counts. */
export async function readingPdf(paper: ReadingPaper): Promise<Buffer> {
  const { author, language, lead, madeAt, mark, number, sections, title } = paper;
  const sheet = await openSheet({ first: { language, words: {} }, title: `${title} ${number}`, author, madeAt });
  const flow = flowFrom(page.margin, page.height - page.bottom - 12, () => {
    nextPage(sheet);
    const y = write(sheet, sheet.root, { first: `${number} · ${title}` }, at(page.margin), { style: styles.label });
    rule(sheet, at(y + 4), colours.accent);
    return { y: y + 14, limit: page.height - page.bottom - 12 };
  });
  flow.y = write(sheet, sheet.root, { first: title }, at(flow.y), { as: 'H1', style: styles.title }) + 6;
  for (const line of lead) say(sheet, sheet.root, line, styles.body, flow);
  if (mark !== undefined) say(sheet, sheet.root, mark, marked, flow);
  for (const { heading: name, items } of sections) drawSection(sheet, name, items, flow);
  return closeSheet(sheet);
}

type Drawn = Sheet<object>;

function drawSection(sheet: Drawn, name: string, items: readonly ReadingItem[], flow: Flow): void {
  if (items.length === 0) return;
  flow.take(60);
  flow.y = write(sheet, sheet.root, { first: name }, at(flow.y + 10), { as: 'H2', style: heading }) + 4;
  for (const { about, texts } of items) {
    const part = group(sheet, sheet.root, 'Sect');
    if (about !== undefined) say(sheet, part, about, styles.strong, flow);
    for (const text of texts) say(sheet, part, text, styles.body, flow);
    part.end();
    flow.y += 4;
  }
}

/** Whole paragraphs only: what is cut by a page's end is read as two. */
function say(sheet: Drawn, parent: Element, text: string, style: Style, flow: Flow): void {
  for (const first of paragraphs(text)) {
    flow.take(heightOf(sheet, { first }, contentWidth, style, style));
    flow.y = write(sheet, parent, { first }, at(flow.y), { style }) + 3;
  }
}
