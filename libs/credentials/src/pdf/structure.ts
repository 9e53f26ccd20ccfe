import type { Element, Sheet } from './sheet/sheet.js';

interface Described {
  /** BCP 47, where it is another than the document's. */
  readonly lang?: string;
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row' | 'Both';
  readonly bbox?: [number, number, number, number];
}

/** Draws something as the content of a new element (ISO 32000-1, 14.7), so that it is read in its place. */
export function tagged(
  { doc }: Sheet<unknown>,
  parent: Element,
  type: string,
  draw: () => void,
  described: Described = {},
): void {
  const content = doc.markStructureContent(type);
  draw();
  doc.endMarkedContent();
  parent.add(doc.struct(type, described, content));
}

/** An element that holds others; close it with `end` when all are in. */
export function group({ doc }: Sheet<unknown>, parent: Element, type: string): Element {
  const element = doc.struct(type);
  parent.add(element);
  return element;
}

/** What is there for the eye only. */
export function artifact({ doc }: Sheet<unknown>, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}
