import { splitAtDocumentNumbers } from '../../../src/content/documentNumbers';

/** Words of the newsroom in a page: "57-NQ/TW" stays on one line. */
export function Words({ text }: { text: string }) {
  const pieces = splitAtDocumentNumbers(text);
  return pieces.map((piece, index) =>
    piece.isDocumentNumber ? (
      // The same number may stand twice in a headline; the pieces never change on the page.
      <span key={index} className="unbroken">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
