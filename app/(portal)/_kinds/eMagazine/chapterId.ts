/** Where a chapter begins on its page. */
export const chapterId = (number: number): string => `chuong-${number}`;
