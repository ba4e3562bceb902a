import { taskFields, taskLevels, taskStages } from '../../src/content/details/featuredTask';
import { featuredTask as en } from '../../src/locale/en/kinds/featuredTask';
import { featuredTask as vi } from '../../src/locale/vi/kinds/featuredTask';
import { facetField, lineField, monthField, neededToPublish, partField } from '../fields/details';
import { itemCollection } from './itemCollection';

const words = (name: keyof typeof vi.newsroom) => ({ vi: vi.newsroom[name], en: en.newsroom[name] });

export const FeaturedTasks = itemCollection({
  kind: 'featuredTask',
  labels: { singular: words('singular'), plural: words('plural') },
  columns: ['code', 'stage'],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          ...neededToPublish,
          label: words('code'),
          admin: { description: words('codeHelp'), width: '50%' },
        },
        { ...facetField('stage', taskStages), ...neededToPublish, admin: { width: '50%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { ...facetField('level', taskLevels), ...neededToPublish, admin: { width: '50%' } },
        { ...facetField('field', taskFields), ...neededToPublish, admin: { width: '50%' } },
      ],
    },
    { ...lineField('host', { label: words('host') }), ...neededToPublish },
    {
      name: 'participants',
      type: 'text',
      hasMany: true,
      localized: true,
      label: words('participants'),
    },
    {
      type: 'row',
      fields: [
        { ...monthField('startsOn', { label: words('startsOn') }), ...neededToPublish },
        { ...monthField('endsOn', { label: words('endsOn') }), ...neededToPublish },
      ],
    },
    lineField('budgetSource', { label: words('budgetSource'), help: words('budgetSourceHelp') }),
    { name: 'budget', type: 'number', label: words('budget') },
    lineField('basis', { label: words('basis'), help: words('basisHelp') }),
    partField('objectives', { label: words('objectives') }),
    {
      name: 'milestones',
      type: 'array',
      label: words('milestones'),
      labels: { singular: words('milestone'), plural: words('milestones') },
      admin: { description: words('milestonesHelp') },
      fields: [
        {
          type: 'row',
          fields: [
            { ...monthField('on', { label: words('milestoneOn') }), required: true },
            lineField('title', { label: words('milestoneTitle') }),
            { name: 'isDone', type: 'checkbox', label: words('milestoneDone') },
          ],
        },
      ],
    },
    partField('results', { label: words('results'), help: words('resultsHelp') }),
    { name: 'registerUrl', type: 'text', label: words('registerUrl') },
  ],
});
