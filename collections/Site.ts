import type { GlobalConfig } from 'payload';
import { plainHomeSections } from '../src/content/homeSections';
import { itemKinds } from '../src/content/kinds';
import { feedsEn } from '../src/locale/en/feeds';
import { feedsVi } from '../src/locale/vi/feeds';
import { en } from '../src/locale/en/newsroom';
import { vi } from '../src/locale/vi/newsroom';
import { siteAccess } from './access/siteAccess';
import { chooseLocaleOfGlobal } from './hooks/chooseLocale';
import { publishSite } from './hooks/publishSite';
import { refuseStateSecretsInGlobal } from './hooks/refuseStateSecrets';
import { linkableCollections, slugs } from './slugs';

/** Words of the column that editors may change; what the agency is stays in its profile. */
export const Site: GlobalConfig = {
  slug: slugs.site,
  label: { vi: vi.site.singular, en: en.site.singular },
  admin: { hideAPIURL: true, group: { vi: vi.groups.structure, en: en.groups.structure } },
  access: siteAccess,
  hooks: { beforeOperation: [chooseLocaleOfGlobal, refuseStateSecretsInGlobal], afterChange: [publishSite] },
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 120,
      label: { vi: vi.site.title, en: en.site.title },
    },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: { vi: vi.site.tagline, en: en.site.tagline },
    },
    {
      name: 'introduction',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: { vi: vi.site.introduction, en: en.site.introduction },
    },
    {
      name: 'lead',
      type: 'relationship',
      relationTo: linkableCollections,
      label: { vi: vi.site.lead, en: en.site.lead },
      admin: { description: { vi: vi.site.leadHelp, en: en.site.leadHelp } },
    },
    {
      name: 'homeSections',
      type: 'array',
      label: { vi: vi.site.homeSections, en: en.site.homeSections },
      admin: { description: { vi: vi.site.homeSectionsHelp, en: en.site.homeSectionsHelp } },
      fields: [
        {
          name: 'section',
          type: 'select',
          required: true,
          label: { vi: vi.site.homeSection, en: en.site.homeSection },
          options: [...plainHomeSections, 'kind' as const].map((value) => ({
            value,
            label: { vi: vi.site.homeSectionNames[value], en: en.site.homeSectionNames[value] },
          })),
        },
        {
          name: 'kind',
          type: 'select',
          label: { vi: vi.site.homeSectionKind, en: en.site.homeSectionKind },
          options: itemKinds.map((value) => ({
            value,
            label: { vi: feedsVi.kinds[value], en: feedsEn.kinds[value] },
          })),
          admin: { condition: (_, row: { section?: string }) => row.section === 'kind' },
        },
      ],
    },
  ],
};
