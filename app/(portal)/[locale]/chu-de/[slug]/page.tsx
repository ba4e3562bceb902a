import type { Topic } from '../../../../../src/content/contentItem';
import { topicPath, type ListScope } from '../../../../../src/content/permalink';
import { runtime } from '../../../../../src/delivery/runtime';
import { wordsFor } from '../../../../../src/locale/words';
import { ItemList } from '../../../_components/ItemList';
import { ListHead } from '../../../_components/ListHead';
import type { OtherLanguage } from '../../../_components/LanguageSwitch';
import { NotFoundContent } from '../../../_components/NotFoundContent';
import { PortalPage } from '../../../_components/PortalPage';
import {
  readCursor,
  readList,
  readTopic,
  toLocale,
  type SearchParams,
} from '../../../_presenters/pageRequest';

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
  const [page, others] = await Promise.all([readList(locale, scope, cursor), findOthers(topic)]);
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
        <ItemList locale={locale} path={path} scope={scope} page={page} cursor={cursor} />
      </div>
    </PortalPage>
  );
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
