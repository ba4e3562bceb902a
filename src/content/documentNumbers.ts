/** "57-NQ/TW", "1169/QĐ-TTg", "33/2025/NĐ-CP": browsers would break a line at their hyphens and strokes. */
const documentNumber = /((?<![\p{L}\p{N}])\p{N}+(?:\/\p{N}+)?(?:[-/]\p{Lu}[\p{L}\p{N}]*)+)/u;

export interface TextPiece {
  text: string;
  /** A line must not break inside. */
  isDocumentNumber: boolean;
}

/** Cuts a text at numbers of documents; together the pieces are the text, character for character. */
export function splitAtDocumentNumbers(text: string): TextPiece[] {
  return text
    .split(documentNumber)
    .map((piece, index) => ({ text: piece, isDocumentNumber: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
