/** What was sent is no form: of another type than it says, or cut off. That is its sender's fault, and none of the page that reads it. */
export class NoForm extends Error {
  override readonly name = 'NoForm';
}

/** A request whose form is read, or is none. @returns the same, whose `formData` throws a {@link NoForm} and nothing else */
export function asked(request: Request): Request {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what is sent was held to a bound before it is read as a form
  const read = request.formData.bind(request);
  const formData = () =>
    read().catch(() => {
      throw new NoForm('what was sent is no form');
    });
  return Object.assign(request, { formData });
}
