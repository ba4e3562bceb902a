import { usualHomeSections, type HomeSection } from '../../../src/content/homeSections';
import type { Locale } from '../../../src/content/locales';
import { homePath } from '../../../src/content/permalink';
import { runtime } from '../../../src/delivery/runtime';
import { serialiseJsonLd } from '../../../src/metadata/jsonLd';
import type { LocalisedPath } from '../../../src/metadata/links';
import { pageOpenGraph } from '../../../src/metadata/openGraph';
import { webSite } from '../../../src/metadata/schemaOrg';
import { ChannelList } from '../_components/ChannelList';
import { JsonLd } from '../_components/JsonLd';
import { PageHead } from '../_components/PageHead';
import { PortalPage } from '../_components/PortalPage';
import { TargetsBand } from '../_components/TargetsBand';
import { TopicDirectory } from '../_components/TopicDirectory';
import { YearCalendar } from '../_components/YearCalendar';
import { FrontPage } from '../_home/FrontPage';
import { KindBand } from '../_home/KindBand';
import { homeRows, isNarrow } from '../_presenters/homeRows';
import { homeItemCount, selectForHome, type HomeSelection } from '../_presenters/homeSelection';
import { readSections, readSiteText, toLocale } from '../_presenters/pageRequest';
import '../_styles/home.css';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
}

export default async function HomePage({ params }: Props) {
  const locale = toLocale((await params).locale);
  const { reader, profile } = runtime();
  const [lead, newest, text, kinds] = await Promise.all([
    reader.leadItem(locale),
    reader.list(locale, { type: 'kind', kind: 'newsArticle' }, { limit: homeItemCount }),
    readSiteText(locale),
    readSections(locale),
  ]);
  const selection = selectForHome(lead, newest?.items ?? []);
  const others = profile.languages.map((language) => ({ locale: language, path: homePath(language) }));
  const sections = text.homeSections.length > 0 ? text.homeSections : usualHomeSections(kinds);
  return (
    <PortalPage locale={locale} path={homePath(locale)} others={others} isHome>
      <Head locale={locale} selection={selection} translations={others} />
      <div className="home">
        {homeRows(sections).map((row) => (
          <div key={row.map(nameOf).join()} className={row.some(isNarrow) ? 'wide home-row' : undefined}>
            {row.map((section) => (
              <Section key={nameOf(section)} locale={locale} section={section} selection={selection} />
            ))}
          </div>
        ))}
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

function nameOf(section: HomeSection): string {
  return section.type === 'kind' ? section.kind : section.type;
}

function Section({
  locale,
  section,
  selection,
}: {
  locale: Locale;
  section: HomeSection;
  selection: HomeSelection;
}) {
  switch (section.type) {
    case 'latest':
      return <FrontPage locale={locale} selection={selection} />;
    case 'kind':
      return <KindBand locale={locale} kind={section.kind} without={selection.lead?.shortId} />;
    case 'targets':
      return <TargetsBand locale={locale} />;
    case 'topics':
      return <TopicDirectory locale={locale} />;
    case 'days':
      return <YearCalendar locale={locale} />;
    case 'channels':
      return <ChannelList locale={locale} />;
  }
}
