import type { Locale } from '../../../src/content/locales';
import { homePath } from '../../../src/content/permalink';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { Notice } from './Notice';
import { PageHead } from './PageHead';
import { PortalPage } from './PortalPage';
import { WaysOn } from './WaysOn';

/** The whole 404 page. */
export function NotFoundContent({ locale }: { locale: Locale }) {
  const words = wordsFor(locale).portal.notFound;
  const others = runtime().profile.languages.map((language) => ({
    locale: language,
    path: homePath(language),
  }));
  return (
    <PortalPage locale={locale} path="" others={others}>
      <PageHead locale={locale} title={words.title} />
      <div className="wide">
        <Notice title={words.title} headingLevel={1}>
          <p>{words.text}</p>
        </Notice>
        <WaysOn locale={locale} />
      </div>
    </PortalPage>
  );
}
