import { putsTexts } from './puts-texts.js';

class Input {
  readonly list = { querySelectorAll: () => this.options };
  constructor(
    readonly dataset: Record<string, string>,
    private readonly options: readonly object[],
    public value: string,
  ) {}
}
class TextArea {
  at = [-1, -1];
  focused = false;
  constructor(
    readonly name: string,
    public value: string,
  ) {}
  focus(): void {
    this.focused = true;
  }
  setSelectionRange(from: number, to: number): void {
    this.at = [from, to];
  }
}

const texts = { es: 'La evalúa por completo.', en: 'It covers all of it.' };
const option = { value: texts.es, dataset: { texts: JSON.stringify(texts) } };

describe('a text of the country’s that is chosen', () => {
  const names = ['HTMLInputElement', 'HTMLTextAreaElement'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  beforeAll(() => Object.assign(globalThis, { HTMLInputElement: Input, HTMLTextAreaElement: TextArea }));
  afterAll(() =>
    names.forEach((name, n) => {
      const was = before[n];
      if (was === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, was);
    }),
  );

  /** What stands in the fields once `typed` is in the chooser. */
  function chosen(typed: string, fills: Record<string, string> = { fills: 'reasons' }) {
    const [es, en] = [new TextArea('reasons.es', ' Acta 7. '), new TextArea('reasons.en', '')];
    const chooser = new Input(fills, [{ value: 'Otro', dataset: {} }, option], typed);
    let hear: (event: object) => void = () => undefined;
    putsTexts({
      addEventListener: (_what: string, then: (event: object) => void) => (hear = then),
      getElementsByName: (name: string) => [es, en].filter((field) => field.name === name),
    } as unknown as Document);
    hear({ target: chooser });
    return { chooser, en, es };
  }

  it('stands after what was typed, in each language, and is completed in Spanish', () => {
    const { chooser, en, es } = chosen(texts.es);
    expect([es.value, en.value, chooser.value]).toEqual([`Acta 7. ${texts.es}`, texts.en, '']);
    expect([es.focused, es.at]).toEqual([true, [es.value.length, es.value.length]]);
  });

  it('is nothing while only a part of it is typed, nor in any other field', () => {
    for (const { chooser, es } of [chosen('La eval'), chosen('Otro'), chosen(texts.es, {})]) {
      expect([es.value, es.focused]).toEqual([' Acta 7. ', false]);
      expect(chooser.value).not.toBe('');
    }
  });
});
