import type { ReactNode } from 'react';
import type { Locale } from '../../../src/content/locales';
import { homePath, standingPath, type StandingPage as Page } from '../../../src/content/permalink';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { serialiseJsonLd } from '../../../src/metadata/jsonLd';
import { pageOpenGraph } from '../../../src/metadata/openGraph';
import { breadcrumbs } from '../../../src/metadata/schemaOrg';
import { readSiteText } from '../_presenters/pageRequest';
import { JsonLd } from './JsonLd';
import { PageHead } from './PageHead';
import { PortalPage } from './PortalPage';
import '../_styles/standing.css';

interface Props {
  locale: Locale;
  page: Page;
  title: string;
  description: string;
  children: ReactNode;
}

/** A page that explains the column, in every language of the agency. */
export async function StandingPage({ locale, page, title, description, children }: Props) {
  const { site, profile } = runtime();
  const siteName = (await readSiteText(locale)).title;
  const path = standingPath(locale, page);
  const others = profile.languages.map((language) => ({
    locale: language,
    path: standingPath(language, page),
  }));
  const crumbs = [
    { name: wordsFor(locale).portal.mast.home, path: homePath(locale) },
    { name: title, path },
  ];
  return (
    <PortalPage locale={locale} path={path} others={others}>
      <PageHead
        locale={locale}
        title={title}
        description={description}
        path={path}
        translations={others}
        tags={pageOpenGraph({ title, description, path, locale, siteName }, site)}
      />
      <JsonLd json={serialiseJsonLd(breadcrumbs(crumbs, site))} />
      <article className="wide standing">
        <h1>{title}</h1>
        <p className="summary">{description}</p>
        {children}
      </article>
    </PortalPage>
  );
}
