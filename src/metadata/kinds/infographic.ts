import { bodyText } from '../../content/bodyText';
import { feedRendition, findRendition, renditionUrl } from '../../content/pictures';
import type { SchemaOfKind } from './schemaOfKind';

/** The picture as the work, with all its words and where its figures come from. */
export const infographicObject: SchemaOfKind<'infographic'> = ({ details, headline }, site) => {
  const picture = details.pictures[0] ?? details.chart?.drawing?.picture;
  const file = picture && (findRendition(picture, 'w1600') ?? feedRendition(picture));
  return {
    '@type': 'ImageObject',
    name: headline,
    contentUrl: file && renditionUrl(file, site),
    encodingFormat: file?.contentType,
    width: file?.width,
    height: file?.height,
    representativeOfPage: true,
    text: bodyText(details.textAlternative),
    citation: details.dataSource,
  };
};
