import type { ContentItem, Source } from './contentItem';

/**
 * Where a copied item comes from. A source without an address is a document the item draws on, and takes
 * neither the authorship nor the rights of what our editors wrote.
 */
export function originOf({ source }: Pick<ContentItem, 'source'>): Source | undefined {
  return source?.url ? source : undefined;
}

const organisationWords =
  /^(?:ban|bộ|báo|cục|hội|đài|đoàn|nhóm|phòng|sở|tạp chí|tổ|tổng cục|trung tâm|trường|ubnd|ủy ban|văn phòng|viện|vụ)(?=\s)/iu;
const organisationWordsInEnglish =
  /\b(?:board|centre|center|committee|department|desk|editors|institute|ministry|office|team)\b/i;

/** Whether a byline names an organisation ("Ban Biên tập chuyên mục") rather than a person. */
export function isOrganisation(byline: string): boolean {
  return organisationWords.test(byline.normalize('NFC')) || organisationWordsInEnglish.test(byline);
}
