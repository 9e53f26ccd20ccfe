/** An address of the API whose parts are encoded. Only `apiPath` makes one, so that nothing else is asked for. */
export type ApiPath = string & { readonly encoded: unique symbol };

/**
 * `` apiPath`/status/credentials/${number}/pdf` ``: what is put in stays one step of the path, whatever a reader typed.
 *
 * @throws {RangeError} on `.`, `..` and nothing, which lead elsewhere however they are encoded; pages read what they put in first
 */
export function apiPath(fixed: TemplateStringsArray, ...steps: readonly string[]): ApiPath {
  for (const step of steps)
    if (/^\.{0,2}$/.test(step)) throw new RangeError('a step of a path is empty or leads out of it');
  return String.raw({ raw: fixed }, ...steps.map(encodeURIComponent)) as ApiPath;
}

/** The same address, asking something. */
export const asking = (path: ApiPath, query: Readonly<Record<string, string>>): ApiPath =>
  `${path}?${new URLSearchParams(query).toString()}` as ApiPath;
