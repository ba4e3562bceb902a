import type { Locale } from '../../../src/content/locales';
import { feedsPath, homePath, sectionPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { serialiseJsonLd } from '../../../src/metadata/jsonLd';
import type { LocalisedPath } from '../../../src/metadata/links';
import { pageOpenGraph } from '../../../src/metadata/openGraph';
import { webSite } from '../../../src/metadata/schemaOrg';
import { ChannelList } from '../_components/ChannelList';
import { DayList } from '../_components/DayList';
import { LanguageSwitch } from '../_components/LanguageSwitch';
import { LeadStory } from '../_components/LeadStory';
import { JsonLd } from '../_components/JsonLd';
import { LongReads } from '../_components/LongReads';
import { Notice } from '../_components/Notice';
import { PageHead } from '../_components/PageHead';
import { PortalPage } from '../_components/PortalPage';
import { TargetsBand } from '../_components/TargetsBand';
import { TopicDirectory } from '../_components/TopicDirectory';
import { YearCalendar } from '../_components/YearCalendar';
import { homeItemCount, selectForHome, type HomeSelection } from '../_presenters/homeSelection';
import { readSiteText, toLocale } from '../_presenters/pageRequest';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function HomePage({ params }: Props) {
  const locale = toLocale((await params).locale);
  const { reader, profile } = runtime();
  const [lead, newest] = await Promise.all([
    reader.leadItem(locale),
    reader.list(locale, { type: 'all' }, { limit: homeItemCount }),
  ]);
  const selection = selectForHome(lead, newest?.items ?? []);
  const others = profile.languages.map((language) => ({ locale: language, path: homePath(language) }));
  return (
    <PortalPage locale={locale} path={homePath(locale)} others={others} isHome>
      <Head locale={locale} selection={selection} translations={others} />
      <News locale={locale} selection={selection} />
      <TargetsBand locale={locale} />
      <TopicDirectory locale={locale} />
      <div className="wide year">
        <YearCalendar locale={locale} />
        <ChannelList locale={locale} />
      </div>
    </PortalPage>
  );
}

async function Head({
  locale,
  selection,
  translations,
}: {
  locale: Locale;
  selection: HomeSelection;
  translations: LocalisedPath[];
}) {
  const { site } = runtime();
  const { title, introduction: description } = await readSiteText(locale);
  const path = homePath(locale);
  const page = { title, description, path, locale, siteName: title, picture: selection.lead?.leadPicture };
  return (
    <>
      <PageHead
        locale={locale}
        title={title}
        description={description}
        path={path}
        translations={translations}
        tags={pageOpenGraph(page, site)}
      />
      <JsonLd json={serialiseJsonLd(webSite({ name: title, description, locale }, site))} />
    </>
  );
}

function News({ locale, selection }: { locale: Locale; selection: HomeSelection }) {
  const { site } = runtime();
  const words = wordsFor(locale).portal;
  if (!selection.lead) {
    return (
      <div className="wide home-empty">
        <Notice title={words.home.emptyTitle} headingLevel={2}>
          <p>{words.home.emptyText}</p>
          <p>
            <a href={sitePath(site, feedsPath(locale))}>{words.mast.feeds}</a>
          </p>
          <LanguageSwitch locale={locale} others={[]} />
        </Notice>
      </div>
    );
  }
  return (
    <>
      <div className="wide front">
        <LeadStory item={selection.lead} />
        <section className="latest" aria-labelledby="moi-nhat">
          <h2 id="moi-nhat">{words.home.latest}</h2>
          <DayList items={selection.latest} />
          <p className="follow">
            <a href={sitePath(site, sectionPath(locale, 'newsArticle'))}>
              {words.home.allOf(words.kinds.newsArticle)}
            </a>
          </p>
        </section>
      </div>
      <LongReads items={selection.longReads} />
    </>
  );
}
