import type { Locale } from '../../../src/content/locales';
import { feedsPath, sectionPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import { DayList } from '../_components/DayList';
import { LanguageSwitch } from '../_components/LanguageSwitch';
import { LeadStory } from '../_components/LeadStory';
import { LongReads } from '../_components/LongReads';
import { Notice } from '../_components/Notice';
import type { HomeSelection } from '../_presenters/homeSelection';

/** The lead, the newest beside it, the longer reads under both; a word of help while there is nothing yet. */
export function FrontPage({ locale, selection }: { locale: Locale; selection: HomeSelection }) {
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
