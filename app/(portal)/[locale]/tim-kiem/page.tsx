import type { Locale } from '../../../../src/content/locales';
import { searchPath, topicPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { expireAt } from '../../../../src/delivery/pageScope';
import { runtime } from '../../../../src/delivery/runtime';
import type { SearchAnswer } from '../../../../src/delivery/search';
import { wordsFor } from '../../../../src/locale/words';
import { parseSearchRequest } from '../../../../src/search/searchRequest';
import { NothingFound } from '../../_components/NothingFound';
import { OtherLanguages } from '../../_components/OtherLanguages';
import { PageHead } from '../../_components/PageHead';
import { PortalPage } from '../../_components/PortalPage';
import { SearchForm } from '../../_components/SearchForm';
import { SearchResults } from '../../_components/SearchResults';
import { readTopics, toLocale, type SearchParams } from '../../_presenters/pageRequest';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: SearchParams;
}

/** While the index is made anew, an answer is old after this. */
const unsettledMs = 2000;

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const given = Object.entries(await searchParams).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const { search, profile, now } = runtime();
  const answer = await search.find(locale, parseSearchRequest(new URLSearchParams(given)));
  if (answer.state.state !== 'ready') expireAt(Date.parse(now()) + unsettledMs);
  const words = wordsFor(locale).search;
  const path = searchPath(locale);
  const others = profile.languages.map((language) => ({ locale: language, path: searchPath(language) }));
  return (
    <PortalPage locale={locale} path={path} others={others}>
      <PageHead locale={locale} title={titleOf(locale, answer)} description={words.description} />
      <div className="wide list search-page">
        <h1>{words.title}</h1>
        <SearchForm locale={locale} answer={answer} />
        <OtherLanguages locale={locale} answer={answer} />
        <StateNote locale={locale} answer={answer} />
        <Outcome locale={locale} answer={answer} />
      </div>
    </PortalPage>
  );
}

function titleOf(locale: Locale, { request }: SearchAnswer): string {
  const words = wordsFor(locale).search;
  const title = request.text === '' ? words.title : words.titleFor(request.text);
  return request.after ? `${title}, ${words.later}` : title;
}

function StateNote({ locale, answer: { state } }: { locale: Locale; answer: SearchAnswer }) {
  const words = wordsFor(locale).search;
  if (state.state === 'ready') return null;
  const text = state.state === 'building' ? words.building(state.done, state.total) : words.unavailable;
  return (
    <p className="search-state" role="status">
      {text}
    </p>
  );
}

function Outcome({ locale, answer }: { locale: Locale; answer: SearchAnswer }) {
  const { request, help, state, total } = answer;
  if (total > 0) return <SearchResults locale={locale} answer={answer} />;
  return (
    <>
      {help && state.state === 'ready' && <NothingFound locale={locale} text={request.text} help={help} />}
      {!help && <p className="search-hint">{wordsFor(locale).search.hint}</p>}
      <Topics locale={locale} />
    </>
  );
}

async function Topics({ locale }: { locale: Locale }) {
  const topics = await readTopics(locale);
  const { site } = runtime();
  if (topics.length === 0) return null;
  return (
    <nav className="search-topics" aria-labelledby="theo-chu-de">
      <h2 id="theo-chu-de">{wordsFor(locale).search.byTopic}</h2>
      <ul className="link-list">
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={sitePath(site, topicPath(topic))}>{topic.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
