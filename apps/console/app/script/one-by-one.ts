/** Draws each place once it is seen, one after the other. What cannot be drawn stays as it is. */
export function oneByOne<Place extends HTMLElement>(
  places: readonly Place[],
  drawIn: (place: Place) => Promise<void>,
): void {
  let last = Promise.resolve();
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      last = last.then(() => drawIn(target as Place)).catch(() => undefined);
    }
  });
  for (const place of places) observer.observe(place);
}
