import { itemPath } from '../../content/permalink';
import { absoluteUrl } from '../../content/site';
import type { SchemaOfKind } from './schemaOfKind';

/**
 * The page is an article; the task itself is a ResearchProject, which schema.org counts among the organisations:
 * it is founded, dissolved, funded and has members.
 */
export const featuredTaskObject: SchemaOfKind<'featuredTask'> = (item, site) => {
  const { details } = item;
  const organisation = (name: string) => ({ '@type': 'Organization', name });
  return {
    '@type': 'Article',
    mainEntity: {
      '@type': 'ResearchProject',
      '@id': `${absoluteUrl(site, itemPath(item))}#project`,
      name: item.headline,
      description: item.summary,
      identifier: details.code,
      foundingDate: details.startsOn,
      dissolutionDate: details.endsOn,
      parentOrganization: organisation(details.host),
      member: details.participants.length > 0 ? details.participants.map(organisation) : undefined,
      funding: details.budgetSource && {
        '@type': 'MonetaryGrant',
        name: details.budgetSource,
        amount: details.budget && {
          '@type': 'MonetaryAmount',
          currency: 'VND',
          value: details.budget,
        },
      },
      sameAs: details.registerUrl,
    },
  };
};
