import { consentWays, showcaseForms } from '../../src/content/details/showcase';
import { showcase as en } from '../../src/locale/en/kinds/showcase';
import { showcase as vi } from '../../src/locale/vi/kinds/showcase';
import { dayField, facetField, lineField, neededToPublish, partField } from '../fields/details';
import { itemCollection } from './itemCollection';

type Word = Exclude<keyof typeof vi.newsroom, 'consentWays'>;

const words = (name: Word) => ({ vi: vi.newsroom[name], en: en.newsroom[name] });

export const Showcases = itemCollection({
  kind: 'showcase',
  labels: { singular: words('singular'), plural: words('plural') },
  columns: ['form'],
  fields: [
    { ...facetField('form', showcaseForms), ...neededToPublish },
    { ...lineField('organisation', { label: words('organisation') }), ...neededToPublish },
    lineField('place', { label: words('place') }),
    {
      name: 'award',
      type: 'group',
      label: words('award'),
      fields: [
        lineField('title', { label: words('awardTitle') }),
        lineField('awardedBy', { label: words('awardedBy') }),
        dayField('awardedOn', { label: words('awardedOn') }),
      ],
    },
    partField('story', { label: words('story'), help: words('storyHelp') }),
    partField('results', { label: words('results'), help: words('resultsHelp') }),
    partField('replication', { label: words('replication') }),
    {
      name: 'people',
      type: 'array',
      label: words('people'),
      labels: { singular: words('person'), plural: words('people') },
      admin: { description: words('peopleHelp') },
      fields: [
        { name: 'name', type: 'text', required: true, label: words('personName') },
        lineField('role', { label: words('personRole') }),
        {
          name: 'consent',
          type: 'group',
          label: words('consent'),
          admin: { description: words('consentHelp') },
          fields: [
            {
              type: 'row',
              fields: [
                dayField('givenOn', { label: words('consentGivenOn') }),
                {
                  name: 'way',
                  type: 'select',
                  label: words('consentWay'),
                  options: consentWays.map((value) => ({
                    value,
                    label: { vi: vi.newsroom.consentWays[value], en: en.newsroom.consentWays[value] },
                  })),
                },
              ],
            },
            {
              name: 'recordedBy',
              type: 'text',
              label: words('consentRecordedBy'),
              // Whoever fills in the form is most often the one who asked.
              defaultValue: ({ user }: { user?: unknown }) => nameOf(user),
            },
            dayField('withdrawnOn', {
              label: words('consentWithdrawnOn'),
              help: words('consentWithdrawnHelp'),
            }),
          ],
        },
      ],
    },
  ],
});

function nameOf(user: unknown): string | undefined {
  const isNamed = typeof user === 'object' && user !== null && 'name' in user;
  return isNamed && typeof user.name === 'string' ? user.name : undefined;
}
