/** A language tag as BCP 47 writes it, `vi`, `hmn-Latn-VN`; undefined for what is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0];
  } catch {
    // The engine throws for a tag that is not well-formed; to us it is no tag.
    return undefined;
  }
}
