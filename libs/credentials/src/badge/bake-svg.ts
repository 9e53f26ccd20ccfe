const namespace = 'https://purl.imsglobal.org/ob/v3p0';

/**
 * The picture with the credential inside (Open Badges 3.0, 5.3.2): the first child of `svg`, in the attribute `verify`.
 *
 * @param credential as `vc+jwt`: base64url and dots, nothing that XML would escape
 * @throws where the text is no SVG, or holds a credential already: a badge has one
 */
export function bakeSvg(svg: string, credential: string): string {
  if (svg.includes(namespace)) throw new TypeError('holds a credential already');
  const opening = /<svg\b[^>]*[^/]>/.exec(svg);
  if (opening === null) throw new TypeError('not an SVG');
  const at = opening.index + opening[0].length;
  const element = `<openbadges:credential xmlns:openbadges="${namespace}" verify="${credential}"/>`;
  return svg.slice(0, at) + element + svg.slice(at);
}
