import { cleanText } from '../../content/xmlText';
import { bindWords } from './bindWords';

/** Text of one line as readers get it: clean, single spaces, nothing around it, bound words. */
export function lineText(text: string): string {
  return bindWords(plainLine(text));
}

/** As `lineText` but without no-break spaces: for words that machines compare, such as names and keywords. */
export function plainLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Undefined for text that says nothing, so that the property is left out. */
export function optionalText(text: string | undefined, form: (text: string) => string): string | undefined {
  return (text === undefined ? '' : form(text)) || undefined;
}
