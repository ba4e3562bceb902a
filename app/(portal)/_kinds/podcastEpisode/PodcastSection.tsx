import type { PodcastShow } from '../../../../src/content/contentItem';
import type { Locale } from '../../../../src/content/locales';
import { showPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ListFrame } from '../../_components/ListFrame';
import { ResponsivePicture } from '../../_components/ResponsivePicture';
import type { SectionListProps } from '../../_components/SectionPage';
import { EpisodeList } from './EpisodeList';

/** The shows, on the first page, then the newest episodes of all of them. */
export async function PodcastSection(props: SectionListProps) {
  const { locale, page, cursor, facets } = props;
  const words = wordsFor(locale).kinds.podcastEpisode.portal;
  const shows = cursor === undefined && facets.length === 0 ? await runtime().reader.shows(locale) : [];
  return (
    <>
      {shows.length > 0 && (
        <section className="shows" aria-labelledby="chuong-trinh">
          <h2 id="chuong-trinh">{words.shows}</h2>
          <ul>
            {shows.map((show) => (
              <li key={show.shortId}>
                <ShowCard show={show} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ListFrame {...props}>
        <EpisodeList items={page.items} />
      </ListFrame>
    </>
  );
}

function ShowCard({ show, locale }: { show: PodcastShow; locale: Locale }) {
  const { cover, name, description, slug } = show;
  return (
    <article className="show">
      {cover && <ResponsivePicture picture={cover} shape="whole" sizes="9rem" isDecorative />}
      <div>
        <h3>
          <a href={sitePath(runtime().site, showPath({ locale, slug }))}>{name}</a>
        </h3>
        <p>{description}</p>
      </div>
    </article>
  );
}
