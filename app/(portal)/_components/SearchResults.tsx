import type { Locale } from '../../../src/content/locales';
import { itemPath, searchPath, topicPath } from '../../../src/content/permalink';
import { firstPicture } from '../../../src/content/pictures';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import type { SearchAnswer } from '../../../src/delivery/search';
import type { SearchResult } from '../../../src/delivery/searchResults';
import { shortDate } from '../../../src/locale/dates';
import { wordsFor } from '../../../src/locale/words';
import type { Segment } from '../../../src/search/highlight';
import { searchParameters } from '../../../src/search/searchRequest';
import { formOf } from '../_presenters/formOf';
import { ResponsivePicture } from './ResponsivePicture';

interface Props {
  locale: Locale;
  answer: SearchAnswer;
}

/** What was found: topics of that name, items with the place that answers, the way to more. */
export function SearchResults({ locale, answer }: Props) {
  const { results, total, isMore, topics, request } = answer;
  const { site } = runtime();
  const words = wordsFor(locale).search;
  return (
    <section className="results" aria-labelledby="ket-qua">
      <h2 id="ket-qua">{words.found(total, isMore, request.text)}</h2>
      {isMore && <p className="note">{words.countNote(total)}</p>}
      {topics.length > 0 && (
        <p className="result-topics">
          {`${words.topics}: `}
          {topics.map((topic) => (
            <a key={topic.id} href={sitePath(site, topicPath(topic))}>
              {topic.name}
            </a>
          ))}
        </p>
      )}
      {results.map((result) => (
        <ResultEntry key={result.item.shortId} {...result} />
      ))}
      {results.length === 0 && <p>{words.empty.beyond}</p>}
      <Paging locale={locale} answer={answer} />
    </section>
  );
}

function ResultEntry({ item, headline, excerpt }: SearchResult) {
  const words = wordsFor(item.locale).portal;
  const picture = firstPicture(item);
  const [topic] = item.topics;
  const at = item.firstPublishedAt;
  return (
    <article className="entry">
      <div>
        <h3>
          <a href={sitePath(runtime().site, itemPath(item))}>
            <Highlighted segments={headline} />
          </a>
        </h3>
        <p>
          <Highlighted segments={excerpt} />
        </p>
        <p className="note">
          <span>{[words.kinds[item.kind], formOf(item), topic?.name].filter(Boolean).join(' · ')}</span>
          <time dateTime={at}>{shortDate(at)}</time>
        </p>
      </div>
      {picture && <ResponsivePicture picture={picture} shape="card" isDecorative />}
    </article>
  );
}

function Highlighted({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text));
}

function Paging({ locale, answer: { request, next } }: Props) {
  if (!next && !request.after) return null;
  const words = wordsFor(locale).search;
  const path = sitePath(runtime().site, searchPath(locale));
  const { after: _after, ...first } = request;
  return (
    <nav className="paging" aria-label={words.paging}>
      {request.after && <a href={`${path}${searchParameters(first)}`}>{words.first}</a>}
      {next && (
        <a href={`${path}${searchParameters(next)}`} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}
