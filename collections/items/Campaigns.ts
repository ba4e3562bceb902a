import { campaignForms } from '../../src/content/details/campaign';
import { campaign as en } from '../../src/locale/en/kinds/campaign';
import { campaign as vi } from '../../src/locale/vi/kinds/campaign';
import { dayField, facetField, lineField, neededToPublish, partField } from '../fields/details';
import { linkableCollections } from '../slugs';
import { itemCollection } from './itemCollection';

const words = (name: keyof typeof vi.newsroom) => ({ vi: vi.newsroom[name], en: en.newsroom[name] });

export const Campaigns = itemCollection({
  kind: 'campaign',
  labels: { singular: words('singular'), plural: words('plural') },
  columns: ['form', 'startsOn'],
  fields: [
    { ...facetField('form', campaignForms), ...neededToPublish },
    {
      type: 'row',
      fields: [
        { ...dayField('startsOn', { label: words('startsOn') }), ...neededToPublish },
        dayField('endsOn', { label: words('endsOn'), help: words('endsOnHelp') }),
      ],
    },
    {
      name: 'isYearly',
      type: 'checkbox',
      label: words('isYearly'),
      admin: { description: words('isYearlyHelp') },
    },
    lineField('basis', { label: words('basis'), help: words('basisHelp') }),
    lineField('slogan', { label: words('slogan') }),
    partField('story', { label: words('story') }),
    {
      name: 'activities',
      type: 'array',
      label: words('activities'),
      labels: { singular: words('activity'), plural: words('activities') },
      fields: [
        { ...dayField('on', { label: words('activityOn') }), required: true },
        lineField('title', { label: words('activityTitle') }),
        lineField('place', { label: words('activityPlace') }),
        {
          name: 'item',
          type: 'relationship',
          relationTo: linkableCollections,
          label: words('activityItem'),
        },
      ],
    },
  ],
});
