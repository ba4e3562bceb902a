import { eMagazine as en } from '../../src/locale/en/kinds/eMagazine';
import { eMagazine as vi } from '../../src/locale/vi/kinds/eMagazine';
import { sceneBlocks } from '../fields/scenes';
import { slugs } from '../slugs';
import { itemCollection } from './itemCollection';

type TextKey = { [K in keyof typeof vi.newsroom]: (typeof vi.newsroom)[K] extends string ? K : never };
const words = (key: NonNullable<TextKey[keyof TextKey]>) => ({ vi: vi.newsroom[key], en: en.newsroom[key] });

/** A long read for the screen, made of scenes. */
export const EMagazines = itemCollection({
  kind: 'eMagazine',
  labels: { singular: words('singular'), plural: words('plural') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'coverPicture',
          type: 'upload',
          relationTo: slugs.media,
          label: words('cover'),
          admin: { description: words('coverHelp'), width: '50%' },
        },
        {
          name: 'coverPortrait',
          type: 'upload',
          relationTo: slugs.media,
          label: words('portrait'),
          admin: { description: words('portraitHelp'), width: '50%' },
        },
      ],
    },
    {
      name: 'coverLoop',
      type: 'upload',
      relationTo: slugs.files,
      label: words('loop'),
      admin: { description: words('loopHelp') },
    },
    {
      name: 'scenes',
      type: 'blocks',
      // A language may tell it in other scenes, with other pictures.
      localized: true,
      label: words('scenes'),
      labels: { singular: words('scene'), plural: words('scenes') },
      admin: { description: words('scenesHelp') },
      blocks: sceneBlocks,
    },
    {
      name: 'credits',
      type: 'array',
      localized: true,
      label: words('credits'),
      labels: { singular: words('credit'), plural: words('credits') },
      admin: { description: words('creditsHelp') },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'role', type: 'text', required: true, label: words('role') },
            { name: 'names', type: 'text', required: true, label: words('names') },
          ],
        },
      ],
    },
  ],
});
