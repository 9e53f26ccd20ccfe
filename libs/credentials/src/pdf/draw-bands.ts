import type { CredentialRecord } from '../record/index.js';
import type { Standing } from './certificate-paper.js';
import { writtenDate } from './dates.js';
import { colours, contentWidth, page, styles } from './sheet/look.js';
import type { Sheet, Tongue } from './sheet/sheet.js';
import { artifact } from './structure.js';
import type { Words } from './write.js';
import { heightOf, inBoth, write } from './write.js';

interface Band {
  readonly title: Words;
  readonly text: Words;
  readonly colour: string;
}

/** What must not be overlooked: how the credential stands, silence, invented data; above everything else. */
export function drawBands(sheet: Sheet, record: CredentialRecord, standing: Standing, top: number): number {
  const bands = [
    ...(standing.is === 'in-force' ? [] : [standingBand(sheet, standing)]),
    ...(record.demonstration ? [plainBand(sheet, 'demonstration', colours.ink)] : []),
    ...(record.scope === 'tacit' ? [plainBand(sheet, 'tacit', colours.accent)] : []),
  ];
  const below = bands.reduce((y, band) => drawBand(sheet, band, y), top);
  return bands.length === 0 ? below : below + 6;
}

/** In grey or red across the page, beneath the text: a copy of the page without its band shows it too. */
export function drawAcross(sheet: Sheet, { demonstration }: CredentialRecord, standing: Standing): void {
  const words = sheet.first.words;
  const inForce = standing.is === 'in-force';
  if (inForce && !demonstration) return;
  const text = inForce ? words.demonstration.title : shortStanding(standing, sheet.first);
  const { doc } = sheet;
  artifact(sheet, () => {
    doc.save().rotate(-38, { origin: [page.width / 2, page.height / 2] });
    doc
      .font('bold')
      .fontSize(Math.min(76, 900 / text.length))
      .fillColor(inForce ? '#edf1f2' : '#f6e3e0');
    const [width, height] = [900, doc.currentLineHeight()];
    doc.text(text.toUpperCase(), (page.width - width) / 2, (page.height - height) / 2, { width, align: 'center' });
    doc.restore();
  });
}

type Lost = Exclude<Standing, { is: 'in-force' }>;

function standingBand(sheet: Sheet, standing: Lost): Band {
  const text = { expired: 'lapsed', suspended: 'paused', revoked: 'ended', replaced: 'otherCopy' } as const;
  return {
    title: inBoth(sheet, (tongue) => longStanding(standing, tongue).toUpperCase()),
    text: inBoth(sheet, ({ words }) => words.status[text[standing.is]]),
    colour: colours.brick,
  };
}

function longStanding(standing: Lost, tongue: Tongue): string {
  const { status } = tongue.words;
  if (standing.is !== 'suspended') return status[standing.is](writtenDate(standing.since, tongue));
  return status.suspended(standing.until && writtenDate(standing.until, tongue));
}

/** The word alone. */
const shortStanding = (standing: Lost, tongue: Tongue): string => tongue.words.status.short[standing.is];

const plainBand = (sheet: Sheet, kind: 'demonstration' | 'tacit', colour: string): Band => ({
  title: inBoth(sheet, ({ words }) => words[kind].title.toUpperCase()),
  text: inBoth(sheet, ({ words }) => words[kind].text),
  colour,
});

const padding = { x: 12, y: 7 };
const inner = contentWidth - 2 * padding.x;
const left = { x: page.margin + padding.x, width: inner * 0.46 };
const right = { x: page.margin + padding.x + inner * 0.5, width: inner * 0.5 };

/** The word at the left, what it means at the right. */
function drawBand(sheet: Sheet, { title, text, colour }: Band, top: number): number {
  const says = { style: styles.band, secondStyle: styles.secondBand };
  const means = { style: styles.bandText, secondStyle: styles.secondBandText };
  const height =
    2 * padding.y +
    Math.max(
      heightOf(sheet, title, left.width, says.style, says.secondStyle),
      heightOf(sheet, text, right.width, means.style, means.secondStyle),
    );
  artifact(sheet, () => sheet.doc.rect(page.margin, top, contentWidth, height).fill(colour));
  write(sheet, sheet.root, title, { ...left, y: top + padding.y }, says);
  write(sheet, sheet.root, text, { ...right, y: top + padding.y }, means);
  return top + height + 5;
}
