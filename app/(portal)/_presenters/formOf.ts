import type { ContentItem } from '../../../src/content/contentItem';
import { facetValueLabel } from '../../../src/locale/facetWords';

/** What an item is within its kind, in words: "Phóng sự ảnh", "Sổ tay"; undefined where the kind says it all. */
export function formOf(item: ContentItem): string | undefined {
  switch (item.kind) {
    case 'newsArticle': {
      const { genre } = item.details;
      return genre === 'news' ? undefined : facetValueLabel(item.locale, { name: 'genre', value: genre });
    }
    case 'video':
      return item.details.form === 'video'
        ? undefined
        : facetValueLabel(item.locale, { name: 'form', value: item.details.form });
    case 'publication':
      return facetValueLabel(item.locale, { name: 'form', value: item.details.form });
    case 'showcase':
    case 'campaign': {
      const { form } = item.details;
      return form && facetValueLabel(item.locale, { name: 'form', value: form });
    }
    case 'featuredTask':
      return item.details.code;
    case 'document':
      return facetValueLabel(item.locale, { name: 'type', value: item.details.type });
    default:
      return undefined;
  }
}
