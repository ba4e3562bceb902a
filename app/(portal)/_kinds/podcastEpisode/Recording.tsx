import type { ContentOf } from '../../../../src/content/contentItem';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';

/** The browser's own player; nothing is fetched before the reader presses play. */
export function Recording({ item }: { item: ContentOf<'podcastEpisode'> }) {
  const { site } = runtime();
  const words = wordsFor(item.locale).kinds.podcastEpisode.portal;
  return (
    <audio controls preload="none" aria-label={words.listen(item.headline)}>
      {item.details.files.map(({ path, contentType }) => (
        <source key={path} src={sitePath(site, path)} type={contentType} />
      ))}
      {words.noPlayer}
    </audio>
  );
}
