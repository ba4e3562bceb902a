import { itemPath } from '../../content/permalink';
import { absoluteUrl } from '../../content/site';
import type { SchemaOfKind } from './schemaOfKind';

/** The page is an article; the problem is a Demand: an announcement that somebody seeks something until a day. */
export const problemObject: SchemaOfKind<'problem'> = (item, site) => {
  const { owner, deadline, contact } = item.details;
  return {
    '@type': 'Article',
    mainEntity: {
      '@type': 'Demand',
      '@id': `${absoluteUrl(site, itemPath(item))}#demand`,
      name: item.headline,
      description: item.summary,
      identifier: item.id,
      validThrough: deadline,
      availabilityEnds: deadline,
      itemOffered: { '@type': 'Service', name: item.headline },
      seller: {
        '@type': 'Organization',
        name: owner,
        contactPoint: {
          '@type': 'ContactPoint',
          name: contact.name,
          telephone: contact.phone,
          email: contact.email,
        },
      },
    },
  };
};
