import type { SchemaOfKind } from './schemaOfKind';

/** An article with the honour it was given and those who agreed to be named. */
export const showcaseObject: SchemaOfKind<'showcase'> = ({ details }) => {
  const { organisation, place, people, award } = details;
  const who = { '@type': 'Organization', name: organisation };
  return {
    '@type': 'Article',
    genre: details.form,
    award: award && `${award.title}, ${award.awardedBy}, ${award.awardedOn}`,
    contentLocation: place && { '@type': 'Place', name: place },
    mentions: [who, ...people.map(({ name, role }) => ({ '@type': 'Person', name, jobTitle: role }))],
  };
};
