/** The server cannot start; the message is one line that says what to do, in both languages. */
export class StartRefused extends Error {
  constructor(vi: string, en: string) {
    super(`${vi} / ${en}`);
  }
}
