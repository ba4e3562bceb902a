const creativeCommons = /^CC (BY(?:-(?:NC-ND|NC-SA|NC|ND|SA))?) (\d\.\d)$/;

/** Address of a licence named in words, as far as the name is one of Creative Commons. */
export function licenceUrl(name: string): string | undefined {
  const [, terms, version] = creativeCommons.exec(name.trim()) ?? [];
  if (!terms || !version) return undefined;
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
