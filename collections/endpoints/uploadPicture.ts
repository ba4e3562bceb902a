import { dropTakenPicture, takePicture } from '../../src/adapters/payload/takePicture';
import { mayChangePicture } from '../access/mayChangePicture';
import { assertMayReplace } from '../hooks/pictures';
import { slugs } from '../slugs';
import { prepareFirst } from './prepareFirst';

/** A photo is decoded and every rendition made before its document is written. */
export const pictureEndpoints = prepareFirst(slugs.media, {
  prepare: async (req, id) => {
    const { data } = req;
    if (!(await mayChangePicture(req, { id, data }))) return;
    const assertAllowed = async () => {
      if (id !== undefined) await assertMayReplace(req, id);
    };
    await takePicture(req, { id, data, assertAllowed });
  },
  drop: dropTakenPicture,
});
