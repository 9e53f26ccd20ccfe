export interface Readiness {
  readonly status: 'up' | 'down';
  readonly parts: { readonly api: 'up' | 'down' };
}

/** A site works when the API that it reads from answers. */
export async function readiness(api: string): Promise<Readiness> {
  const up = await fetch(new URL('/health', api), { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
  const state = up ? 'up' : 'down';
  return { status: state, parts: { api: state } };
}
