import type { PodcastShow } from '../../../../../src/content/contentItem';
import { feedPath, showPath, sectionPath, type ListScope } from '../../../../../src/content/permalink';
import { absoluteUrl } from '../../../../../src/content/site';
import { runtime } from '../../../../../src/delivery/runtime';
import { wordsFor } from '../../../../../src/locale/words';
import { serialiseJsonLd } from '../../../../../src/metadata/jsonLd';
import { podcastSeries } from '../../../../../src/metadata/podcastSeries';
import { JsonLd } from '../../../_components/JsonLd';
import type { OtherLanguage } from '../../../_components/LanguageSwitch';
import { ListFrame } from '../../../_components/ListFrame';
import { ListHead } from '../../../_components/ListHead';
import { NotFoundContent } from '../../../_components/NotFoundContent';
import { PortalPage } from '../../../_components/PortalPage';
import { ResponsivePicture } from '../../../_components/ResponsivePicture';
import { EpisodeList } from '../../../_kinds/podcastEpisode/EpisodeList';
import { readCursor, readList, toLocale, type SearchParams } from '../../../_presenters/pageRequest';
import '../../../_kinds/recording/recording.css';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: SearchParams;
}

/** A show: what it is about, how to follow it, its episodes. */
export default async function ShowPage({ params, searchParams }: Props) {
  const { slug, ...rest } = await params;
  const locale = toLocale(rest.locale);
  const { reader, site } = runtime();
  const show = await reader.show(locale, slug);
  if (!show) return <NotFoundContent locale={locale} />;
  const cursor = await readCursor(searchParams);
  const scope: ListScope = { type: 'show', slug };
  const [page, others] = await Promise.all([readList(locale, scope, cursor), findOthers(show)]);
  const path = showPath(show);
  const words = wordsFor(locale).portal;
  return (
    <PortalPage locale={locale} path={path} section={sectionPath(locale, 'podcastEpisode')} others={others}>
      <ListHead
        locale={locale}
        path={path}
        scope={scope}
        title={show.name}
        description={show.description}
        page={page}
        cursor={cursor}
        translations={others}
      />
      <JsonLd json={serialiseJsonLd(podcastSeries(show, site))} />
      <div className="wide list show-page">
        <ShowHead show={show} title={cursor ? words.list.earlierTitle(show.name) : show.name} />
        <ListFrame locale={locale} path={path} scope={scope} page={page} cursor={cursor}>
          <EpisodeList items={page.items} isOfOneShow />
        </ListFrame>
      </div>
    </PortalPage>
  );
}

function ShowHead({ show, title }: { show: PodcastShow; title: string }) {
  const { locale, slug, cover, author, description, isExplicit } = show;
  const { site } = runtime();
  const words = wordsFor(locale).kinds.podcastEpisode.portal;
  const feed = absoluteUrl(site, feedPath(locale, { type: 'show', slug }, 'podcast.xml'));
  return (
    <header className="show-head">
      {cover && (
        <div className="show-cover">
          <ResponsivePicture picture={cover} shape="whole" sizes="(min-width: 64rem) 18rem, 45vw" isFirst />
        </div>
      )}
      <div>
        <p className="kicker">{words.show}</p>
        <h1>{title}</h1>
        <p className="summary">{description}</p>
        <p className="note">
          <span>{words.by(author || site.publisher.name[locale])}</span>
          {isExplicit && <span>{words.explicit}</span>}
        </p>
        <p className="follow">
          <a href={feed} type="application/rss+xml">
            {words.subscribe}
          </a>
        </p>
        <p className="note">{words.subscribeNote}</p>
        <p>
          <code className="address">{feed}</code>
        </p>
      </div>
    </header>
  );
}

/** The show in the languages in which it has episodes. */
async function findOthers(show: PodcastShow): Promise<OtherLanguage[]> {
  const { reader } = runtime();
  const [translations, languages] = await Promise.all([
    reader.translations(show),
    reader.localesWith({ type: 'show', slug: show.slug }),
  ]);
  return translations.filter(({ locale }) => languages.includes(locale));
}
