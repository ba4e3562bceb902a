import { absoluteUrl } from '../../content/site';
import type { SchemaOfKind } from './schemaOfKind';

/** A long article in chapters, with the films and recordings in it and those who made it. */
export const eMagazineObject: SchemaOfKind<'eMagazine'> = ({ details, locale }, site) => {
  const chapters = details.scenes.flatMap((scene) => (scene.type === 'chapter' ? [scene.title] : []));
  const media = details.scenes.flatMap((scene) => {
    if (scene.type !== 'video' && scene.type !== 'audio') return [];
    return [
      {
        '@type': scene.type === 'video' ? 'VideoObject' : 'AudioObject',
        name: scene.file.title,
        contentUrl: absoluteUrl(site, scene.file.path),
        encodingFormat: scene.file.contentType,
        inLanguage: scene.file.language ?? locale,
      },
    ];
  });
  return {
    '@type': 'Article',
    hasPart: chapters.length > 0 ? chapters.map((name) => ({ '@type': 'CreativeWork', name })) : undefined,
    associatedMedia: media.length > 0 ? media : undefined,
    creditText:
      details.credits.length > 0
        ? details.credits.map(({ role, names }) => `${role}: ${names}`).join('; ')
        : undefined,
  };
};
