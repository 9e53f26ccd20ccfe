import { useVisit } from '../visit/index.js';

export const formTokenName = 'form-token';

/** In every form that does something: whoever does not read our pages does not know it. */
export function FormToken() {
  return <input type="hidden" name={formTokenName} value={useVisit().session?.formToken} />;
}
