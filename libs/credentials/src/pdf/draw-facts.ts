import type { CredentialRecord } from '../record/index.js';
import { writtenSeason } from '../record/written-season.js';
import { writtenDate } from './dates.js';
import { nameOf } from './draw-claim.js';
import type { Flow } from './flow.js';
import { contentWidth, page, styles } from './sheet/look.js';
import type { Sheet, Tongue } from './sheet/sheet.js';
import { group } from './structure.js';
import type { Words } from './write.js';
import { heightOf, inBoth, joined, write } from './write.js';

/** What must hold beside the units, and what they do not cover. */
export function drawConditions(sheet: Sheet, { conditions }: CredentialRecord, flow: Flow): void {
  if (conditions.length === 0) return;
  flow.take(40);
  const heading = inBoth(sheet, ({ words }) => words.conditions);
  const at = (y: number) => ({ x: page.margin, y, width: contentWidth });
  flow.y = write(sheet, sheet.root, joined(heading), at(flow.y), { as: 'H2', style: styles.heading }) + 3;
  const list = group(sheet, sheet.root, 'L');
  for (const condition of conditions) {
    const words = inBoth(sheet, (tongue) => nameOf(condition, tongue));
    const width = contentWidth - 12;
    flow.take(heightOf(sheet, words, width, styles.body, styles.secondSmall));
    const item = group(sheet, list, 'LI');
    write(sheet, item, { first: '–' }, at(flow.y), { as: 'Lbl', style: styles.body });
    const box = { x: page.margin + 12, y: flow.y, width };
    const how = { as: 'LBody', style: styles.body, secondStyle: styles.secondSmall } as const;
    flow.y = write(sheet, item, words, box, how) + 2;
    item.end();
  }
  list.end();
  flow.y += 8;
}

interface Fact {
  readonly label: Words;
  readonly value: string;
}

const columnsPerRow = 4;
const gap = 14;
const width = (contentWidth - gap * (columnsPerRow - 1)) / columnsPerRow;

/** Who evaluated, when it was issued, and under which agreement. */
export function drawFacts(sheet: Sheet, record: CredentialRecord, flow: Flow): void {
  const facts = factsOf(sheet, record);
  for (let index = 0; index < facts.length; index += columnsPerRow) {
    const row = facts.slice(index, index + columnsPerRow);
    const heights = row.map(({ label, value }) => labelHeight(sheet, label) + valueHeight(sheet, value));
    const height = Math.max(...heights);
    flow.take(height);
    for (const [column, { label, value }] of row.entries()) {
      const box = { x: page.margin + column * (width + gap), y: flow.y, width };
      const y = write(sheet, sheet.root, joined(label), box, { style: styles.label });
      write(sheet, sheet.root, { first: value }, { ...box, y: y + 1.5 }, { style: styles.body });
    }
    flow.y += height + 7;
  }
}

const labelHeight = (sheet: Sheet, label: Words) => heightOf(sheet, joined(label), width, styles.label, styles.label);
const valueHeight = (sheet: Sheet, value: string) =>
  heightOf(sheet, { first: value }, width, styles.body, styles.body) + 1.5;

function factsOf(sheet: Sheet, record: CredentialRecord): Fact[] {
  const { first } = sheet;
  type Label = Exclude<keyof Tongue['words']['facts'], 'version' | 'inSeason'>;
  const fact = (label: Label, value: string | undefined): Fact[] =>
    value === undefined ? [] : [{ label: inBoth(sheet, ({ words }) => words.facts[label]), value }];
  const { facts } = first.words;
  const numbered = ({ id, version }: { id: string; version: number }) => `${id}, ${facts.version(version)}`;
  const { certifier, evaluatedOn, basis, issuedOn, season, validUntil, agreement, equivalences, caseId } = record;
  return [
    ...fact('issuedOn', writtenDate(issuedOn, first)),
    ...fact('validUntil', validUntil === undefined ? facts.noEnd : writtenDate(validUntil, first)),
    ...fact('season', season && writtenSeason(season, first.language)),
    ...fact(record.kind === 'certificate' ? 'evaluatedBy' : 'certifiedBy', certifier && nameOf(certifier.name, first)),
    ...fact('evaluatedOn', evaluatedOn && writtenDate(evaluatedOn, first)),
    ...fact('basis', basis && `${basis.code}, ${first.words.standard.edition.toLowerCase()} ${basis.version}`),
    ...fact('agreement', agreement && numbered(agreement)),
    ...fact('equivalences', equivalences.length === 0 ? undefined : equivalences.map(numbered).join('; ')),
    ...fact('caseId', caseId),
  ];
}
