import type { EMagazineDetails } from '../../content/details/eMagazine';
import { line } from './fieldValues';
import type { DetailsProjection } from './item';
import { fileOf, pictureOf, rowsOf } from './references';
import { scenesBody } from './scenesBody';
import { toScenes } from './scenes';
import { withoutUndefined } from './withoutUndefined';

/** An e-magazine is its scenes; as an article it is all that they say, in their order. */
export const projectEMagazine: DetailsProjection<'eMagazine'> = (fields, references, locale) => {
  const scenes = toScenes(fields.scenes, references, locale);
  const credits = rowsOf(fields.credits)
    .map(({ role, names }) => ({ role: line(role), names: line(names) }))
    .filter(({ role, names }) => role !== '' && names !== '');
  const picture = pictureOf(fields.coverPicture, references) ?? pictureOf(fields.leadPicture, references);
  const cover = withoutUndefined<EMagazineDetails['cover']>({
    picture,
    portrait: pictureOf(fields.coverPortrait, references),
    loop: fileOf(fields.coverLoop, 'attachment', references),
  });
  return {
    details: { cover, scenes, credits },
    body: scenesBody(scenes, credits, locale),
    ...(picture && { picture }),
  };
};
