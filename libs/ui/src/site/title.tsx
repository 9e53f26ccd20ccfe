/** The browser's title; React moves it into the head. */
export function Title({ children }: { readonly children: string }) {
  return <title>{`${children} · Puente`}</title>;
}
