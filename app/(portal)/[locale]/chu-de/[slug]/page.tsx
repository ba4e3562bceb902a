import type { ContentItem, Topic } from '../../../../../src/content/contentItem';
import type { LearningPath } from '../../../../../src/content/learningPath';
import { topicPath, type ListScope } from '../../../../../src/content/permalink';
import { runtime } from '../../../../../src/delivery/runtime';
import { wordsFor } from '../../../../../src/locale/words';
import { ItemList } from '../../../_components/ItemList';
import { ItemsByKind } from '../../../_components/ItemsByKind';
import { LearningPaths } from '../../../_components/LearningPaths';
import { ListHead } from '../../../_components/ListHead';
import { ListFrame } from '../../../_components/ListFrame';
import type { OtherLanguage } from '../../../_components/LanguageSwitch';
import { NotFoundContent } from '../../../_components/NotFoundContent';
import { PortalPage } from '../../../_components/PortalPage';
import {
  pageSize,
  readCursor,
  readList,
  readTopic,
  toLocale,
  type SearchParams,
} from '../../../_presenters/pageRequest';

import '../../../_styles/hub.css';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: SearchParams;
}

export default async function TopicPage({ params, searchParams }: Props) {
  const { slug, ...rest } = await params;
  const locale = toLocale(rest.locale);
  const topic = await readTopic(locale, slug);
  if (!topic) return <NotFoundContent locale={locale} />;
  const cursor = await readCursor(searchParams);
  const scope = scopeOf(topic);
  const paths = cursor === undefined ? await livePaths(topic) : [];
  const limit = paths.length > 0 ? hubSize : pageSize;
  const [page, others] = await Promise.all([readList(locale, scope, cursor, { limit }), findOthers(topic)]);
  const path = topicPath(topic);
  const words = wordsFor(locale).portal;
  return (
    <PortalPage locale={locale} path={path} others={others}>
      <ListHead
        locale={locale}
        path={path}
        scope={scope}
        title={topic.name}
        description={topic.description}
        page={page}
        cursor={cursor}
        translations={others}
      />
      <div className="wide list">
        <p className="kicker">{words.topic.label}</p>
        <h1>{cursor ? words.list.earlierTitle(topic.name) : topic.name}</h1>
        <p className="summary">{topic.description}</p>
        {paths.length > 0 ? (
          <>
            <LearningPaths paths={paths} locale={locale} />
            <ListFrame locale={locale} path={path} scope={scope} page={page}>
              <ItemsByKind items={besides(page.items, paths)} locale={locale} />
            </ListFrame>
          </>
        ) : (
          <ItemList locale={locale} path={path} scope={scope} page={page} cursor={cursor} />
        )}
      </div>
    </PortalPage>
  );
}

/** A hub shows what it has kind by kind, so its first page is longer than that of a list. */
const hubSize = 60;

/** Paths that lead somewhere now; what is not live is passed over. */
async function livePaths(topic: Topic): Promise<LearningPath[]> {
  const paths = await runtime().reader.learningPaths(topic);
  return paths
    .map((path) => ({ ...path, steps: path.steps.filter(({ target }) => target !== undefined) }))
    .filter(({ steps }) => steps.length > 0);
}

/** Items that no path leads through. */
function besides(items: readonly ContentItem[], paths: readonly LearningPath[]): ContentItem[] {
  const inPaths = new Set(paths.flatMap(({ steps }) => steps.map(({ itemId }) => itemId)));
  return items.filter(({ id }) => !inPaths.has(id));
}

function scopeOf(topic: Topic): ListScope {
  return { type: 'topic', slug: topic.slug };
}

/** The topic in the languages in which it has items. */
async function findOthers(topic: Topic): Promise<OtherLanguage[]> {
  const { reader } = runtime();
  const [translations, languages] = await Promise.all([
    reader.translations(topic),
    reader.localesWith(scopeOf(topic)),
  ]);
  return translations.filter(({ locale }) => languages.includes(locale));
}
