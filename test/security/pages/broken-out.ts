/** A tag as the console's pages are made of: each attribute in quotes, in which none of the three stands. */
const tag = /<\/?([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/gi;
const attribute = /\s([\w:-]+)(?:="([^"<>]*)")?/g;
/** Where a browser goes, or what it fetches. */
const leads = ['href', 'src', 'action', 'formaction', 'srcset', 'data', 'poster', 'xlink:href'];
/** An address of the same site, or the sign in its head. */
const ours = /^(?:\/(?!\/)|[?#]|data:image\/svg\+xml,|$)/;

/**
 * What of a text that somebody said is no text on a page: a tag or an attribute that it made, a script, an address to which it leads.
 * Reads what `react-dom` writes and no other HTML; whatever is not written so is found.
 */
export function brokenOut(html: string, text: string): readonly string[] {
  const [withoutStyle, styles] = [html.replaceAll(/<style>[^<]*<\/style>/g, ''), [...html.matchAll(/<style>/g)].length];
  const left = withoutStyle.replace('<!DOCTYPE html>', '').replaceAll(/<!--(?: |\/?\$!?)-->/g, '');
  const found: string[] = styles > 1 ? ['more than one style sheet'] : [];
  for (const [whole, name = '', attributes = ''] of left.matchAll(tag)) {
    if (/^(iframe|object|embed|base|link)$/i.test(name) && whole.includes(text.slice(0, 9))) found.push(whole);
    if (/^script$/i.test(name) && !/^<script src="\/consola\.js[^"]*" defer="">$|^<\/script>$/.test(whole))
      found.push(whole);
    for (const [, called = '', value = ''] of attributes.matchAll(attribute)) {
      if (/^on/i.test(called)) found.push(`${called} in ${whole}`);
      if (leads.includes(called) && !ours.test(value)) found.push(`${called} to ${value}`);
    }
  }
  const rest = left.replaceAll(tag, '');
  const open = rest.indexOf('<');
  return open === -1 ? found : [...found, rest.slice(open, open + 80)];
}
