/** Only what a QR code is drawn with: anything else would be somebody's script or style. */
const drawing = /^<svg [^<>]*>(?:<path [^<>]*\/>)+<\/svg>\s*$/;

/** Drawn in the page, so that it is there on paper too and costs no second request. */
export function QrFigure({ alt, svg }: { readonly alt: string; readonly svg: string }) {
  if (!drawing.test(svg)) return null;
  return <div className="qr" role="img" aria-label={alt} dangerouslySetInnerHTML={{ __html: svg }} />;
}
