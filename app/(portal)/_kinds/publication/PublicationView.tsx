import { renderBody } from '../../../../src/content/bodyHtml';
import type { ContentOf } from '../../../../src/content/contentItem';
import { sectionPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { documentDate } from '../../../../src/locale/dates';
import { languageName } from '../../../../src/locale/languageNames';
import { formatNumber } from '../../../../src/locale/numbers';
import { wordsFor } from '../../../../src/locale/words';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleNotes } from '../../_components/ArticleNotes';
import { FactList } from '../../_components/FactList';
import { FileList } from '../../_components/FileList';
import type { ItemViewProps } from '../../_components/ItemPage';
import { ResponsivePicture } from '../../_components/ResponsivePicture';
import { TargetEntry } from '../../_components/TargetEntry';
import { isWide } from './cover';
import { PagePreviews } from './PagePreviews';
import { Words } from '../../_components/Words';

type Item = ContentOf<'publication'>;

/** A book in the hand: cover and title side by side, files at once, then what is inside. */
export function PublicationView({ item, related }: ItemViewProps<'publication'>) {
  const { site } = runtime();
  const { introduction } = item.details;
  const html = renderBody(introduction, { site, target: 'page', locale: item.locale });
  return (
    <div className="wide article-grid publication">
      <article className="article">
        <Head item={item} />
        {introduction.length > 0 && <div className="body" dangerouslySetInnerHTML={{ __html: html }} />}
        <Compiled item={item} />
        <Contents item={item} />
        <PagePreviews item={item} />
        <ArticleNotes item={item} />
      </article>
      <ArticleAside item={item} related={related} />
    </div>
  );
}

function Head({ item }: { item: Item }) {
  const { locale, details, leadPicture } = item;
  const portal = wordsFor(locale).portal;
  const words = wordsFor(locale).kinds.publication.portal;
  return (
    <header className="article-head publication-head">
      {leadPicture && (
        <div className={`book-cover${isWide(leadPicture) ? ' is-wide' : ''}`}>
          <ResponsivePicture
            picture={leadPicture}
            shape="whole"
            sizes="(min-width: 64rem) 28rem, (min-width: 40rem) 40vw, 92vw"
            isFirst
          />
        </div>
      )}
      <div className="publication-title">
        <p className="kicker">
          <a href={sitePath(runtime().site, sectionPath(locale, item.kind))}>{portal.kinds[item.kind]}</a>
          <span>{portal.facetValues[details.form]}</span>
        </p>
        <h1>
          <Words text={item.headline} />
        </h1>
        <p className="summary">
          <Words text={item.summary} />
        </p>
        <FileList title={words.download} files={details.files} locale={locale} />
        <FactList facts={factsOf(item)} />
      </div>
    </header>
  );
}

function factsOf({ details, locale }: Item): [string, string | undefined][] {
  const words = wordsFor(locale).kinds.publication.portal;
  const { issuer, edition, issuedOn, pageCount, languages } = details;
  return [
    [words.issuer, issuer],
    [words.edition, edition],
    [words.issuedOn, issuedOn && documentDate(issuedOn)],
    [words.pageCount, pageCount === undefined ? undefined : formatNumber(pageCount, locale)],
    [words.languages, languages.map((tag) => languageName(tag, locale)).join(', ')],
  ];
}

/** What a bulletin was put together from, as far as it is live. */
function Compiled({ item: { details, locale } }: { item: Item }) {
  const targets = (details.compiledFrom ?? []).flatMap(({ target }) => target ?? []);
  if (targets.length === 0) return null;
  return (
    <section className="bulletin" aria-labelledby="trong-so-nay">
      <h2 id="trong-so-nay">{wordsFor(locale).kinds.publication.portal.compiled}</h2>
      <ol>
        {targets.map((target) => (
          <li key={target.shortId}>
            <TargetEntry target={target} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Entries with a page open the PDF there; browsers that do not know `#page` open its beginning. */
function Contents({ item }: { item: Item }) {
  const { tableOfContents, files } = item.details;
  if (tableOfContents.length === 0) return null;
  const words = wordsFor(item.locale).kinds.publication.portal;
  const [main] = files;
  const pdf = main?.contentType === 'application/pdf' ? sitePath(runtime().site, main.path) : undefined;
  return (
    <section className="book-contents" aria-labelledby="muc-luc">
      <h2 id="muc-luc">{words.contents}</h2>
      <ol>
        {tableOfContents.map(({ title, page, level }, index) => (
          // Titles may repeat ("Phụ lục"); the list never changes on the page.
          <li key={index} className={level > 1 ? 'sub' : undefined}>
            {pdf && page !== undefined ? <a href={`${pdf}#page=${page}`}>{title}</a> : <span>{title}</span>}
            {page !== undefined && <span className="page-number">{words.page(page)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
