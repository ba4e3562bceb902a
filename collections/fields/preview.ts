import type { CollectionConfig, PayloadRequest } from 'payload';
import { installationOf } from '../../src/adapters/payload/installation';
import type { ItemKind } from '../../src/content/kinds';
import { defaultLocale, isLocale } from '../../src/content/locales';
import { previewPath } from '../../src/content/permalink';
import { absoluteUrl, sitePath } from '../../src/content/site';

type AdminOptions = NonNullable<CollectionConfig['admin']>;

/**
 * The page beside the form, and in a tab of its own: as readers will see it, of the draft as it was last saved. The
 * widths are those at which pages of the column are looked at.
 */
export function previewOf(kind: ItemKind): Pick<AdminOptions, 'preview' | 'livePreview'> {
  const pathOf = (id: unknown, locale: unknown): string | null =>
    typeof id === 'string' && id !== ''
      ? previewPath(isLocale(locale) ? locale : defaultLocale, kind, id)
      : null;
  const siteOf = (req: PayloadRequest) => installationOf(req.payload).site;
  return {
    preview: ({ id }, { locale, req }) => {
      const path = pathOf(id, locale);
      return path && absoluteUrl(siteOf(req), path);
    },
    livePreview: {
      url: ({ data, locale, req }) => {
        const path = pathOf(data.id, locale.code);
        return path && sitePath(siteOf(req), path);
      },
      breakpoints: [
        { name: 'phone', label: '360', width: 360, height: 740 },
        { name: 'tablet', label: '768', width: 768, height: 1024 },
        { name: 'desk', label: '1440', width: 1440, height: 900 },
      ],
    },
  };
}
