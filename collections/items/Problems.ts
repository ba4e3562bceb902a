import { taskFields } from '../../src/content/details/featuredTask';
import { problemStatuses } from '../../src/content/details/problem';
import { problem as en } from '../../src/locale/en/kinds/problem';
import { problem as vi } from '../../src/locale/vi/kinds/problem';
import { dayField, facetField, lineField, neededToPublish, partField } from '../fields/details';
import { linkableCollections } from '../slugs';
import { itemCollection } from './itemCollection';

const words = (name: keyof typeof vi.newsroom) => ({ vi: vi.newsroom[name], en: en.newsroom[name] });

export const Problems = itemCollection({
  kind: 'problem',
  labels: { singular: words('singular'), plural: words('plural') },
  columns: ['status', 'deadline'],
  fields: [
    { ...lineField('owner', { label: words('owner') }), ...neededToPublish },
    {
      type: 'row',
      fields: [
        { ...facetField('field', taskFields), ...neededToPublish },
        { ...facetField('status', problemStatuses), required: true, defaultValue: 'open' },
        {
          ...dayField('deadline', { label: words('deadline'), help: words('deadlineHelp') }),
          ...neededToPublish,
        },
      ],
    },
    partField('need', { label: words('need') }),
    partField('requirements', { label: words('requirements') }),
    lineField('reward', { label: words('reward'), help: words('rewardHelp') }),
    {
      name: 'contact',
      type: 'group',
      label: words('contact'),
      fields: [
        { ...lineField('name', { label: words('contactName') }), ...neededToPublish },
        { name: 'phone', type: 'text', label: words('contactPhone') },
        { name: 'email', type: 'text', label: words('contactEmail') },
      ],
    },
    {
      name: 'solution',
      type: 'group',
      label: words('solution'),
      admin: {
        description: words('solutionHelp'),
        condition: (data: { status?: string }) => data.status === 'solved',
      },
      fields: [
        lineField('solvedBy', { label: words('solvedBy') }),
        partField('text', { label: words('solutionText') }),
        {
          name: 'item',
          type: 'relationship',
          relationTo: linkableCollections,
          label: words('solutionItem'),
        },
      ],
    },
  ],
});
