/** What a checker was given to check with is not usable; names the field, never a value. Not the credential's fault. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InputError';
  }
}
