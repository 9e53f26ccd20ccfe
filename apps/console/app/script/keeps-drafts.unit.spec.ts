import { keepsDrafts } from './keeps-drafts.js';

const at = '/expedientes/GT-26-7K3M9Q-N/extend-review/borrador?v=3';

/** A form as far as the script asks it, on a page that is left when the test says so. */
function typing() {
  const typed = new FormData();
  const heard = new Map<string, () => void>();
  const told = { dataset: { kept: 'Guardado', notKept: 'No se guardó' }, textContent: '', events: [] as string[] };
  const form = {
    ...{ dataset: { keeps: at }, querySelector: () => told },
    addEventListener: (name: string, then: () => void) => heard.set(name, then),
  };
  const browser = {
    addEventListener: (name: string, then: () => void) => heard.set(name, then),
    FormData: function () {
      return typed;
    },
  };
  return {
    browser,
    heard,
    page: {
      querySelector: () => form,
      dispatchEvent: ({ type }: Event) => told.events.push(type),
    } as unknown as Document,
    told,
    typed,
  };
}

describe('what is kept while it is typed', () => {
  const before = ['addEventListener', 'FormData', 'navigator'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  const beacons: string[] = [];
  let ask: jest.SpiedFunction<typeof fetch>;
  let page: ReturnType<typeof typing>;

  beforeEach(() => {
    jest.useFakeTimers();
    beacons.length = 0;
    page = typing();
    const navigator = { sendBeacon: (_at: string, said: URLSearchParams) => beacons.push(said.toString()) };
    for (const [name, value] of Object.entries({ ...page.browser, navigator }))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    ask = jest.spyOn(globalThis, 'fetch');
    keepsDrafts(page.page);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
    for (const [name, was] of before)
      if (was === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, was);
  });

  const type = async (text: string) => {
    page.typed.set('reasons.es', text);
    page.heard.get('input')?.();
    await jest.advanceTimersByTimeAsync(2_000);
  };

  it('is said to be kept where the node has it, and is sent once', async () => {
    ask.mockResolvedValue(new Response(null, { status: 204 }));
    await type('Faltan');
    expect(page.told.textContent).toBe('Guardado');
    page.heard.get('input')?.();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(ask.mock.calls.map(([to, init]) => [to, (init?.body as URLSearchParams).toString()])).toEqual([
      [at, 'reasons.es=Faltan'],
    ]);
    page.heard.get('pagehide')?.();
    expect(beacons).toEqual([]);
    expect(page.told.events).toEqual(['puente:kept']);
  });

  it('is not said to be kept where a session is over, or the node is away, and is sent again', async () => {
    // A browser that follows the way to the sign-in page gets that page, which is there.
    ask.mockImplementation((_to, init) =>
      init?.redirect === 'error' ? Promise.reject(new TypeError()) : Promise.resolve(new Response('Entrar')),
    );
    await type('Faltan');
    expect(page.told.textContent).toBe('No se guardó');
    for (const status of [200, 503]) {
      page.told.textContent = '';
      ask.mockResolvedValue(new Response(null, { status }));
      await type('Faltan');
      expect(page.told.textContent).toBe('No se guardó');
    }
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('goes along when the page is left, and not where the form itself was sent', async () => {
    ask.mockResolvedValue(new Response(null, { status: 204 }));
    page.typed.set('reasons.es', 'Al irse');
    page.heard.get('input')?.();
    page.heard.get('pagehide')?.();
    expect(beacons).toEqual(['reasons.es=Al+irse']);
    page.heard.get('submit')?.();
    page.heard.get('pagehide')?.();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(beacons).toHaveLength(1);
    expect(ask).not.toHaveBeenCalled();
  });
});
