/** Letters and digits only, composed: spaces, punctuation, bullets and invisible characters cannot hide a mark. */
export function compact(text: string): string {
  return (
    text
      .replace(/\p{Cf}|\p{Variation_Selector}|\u034f/gu, '')
      .normalize('NFKC')
      // Eth looks like đ and stands for it in texts from older keyboards.
      .replace(/[ÐƉ]/g, 'Đ')
      .replace(/[ðɖ]/g, 'đ')
      .replace(/[^\p{L}\p{N}]/gu, '')
  );
}

/** As `compact`, without Vietnamese marks and case: for names of fields and their plain values. */
export function foldWords(text: string): string {
  return compact(text).replace(/[đĐ]/g, 'd').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
