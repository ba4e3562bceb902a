import { sectionPath, type ListScope } from '../../../../src/content/permalink';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ItemList } from '../../_components/ItemList';
import { ListHead } from '../../_components/ListHead';
import { PortalPage } from '../../_components/PortalPage';
import { readCursor, readList, toLocale, type SearchParams } from '../../_presenters/pageRequest';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: SearchParams;
}

const kind = 'newsArticle';
const scope: ListScope = { type: 'kind', kind };

export default async function NewsListPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const cursor = await readCursor(searchParams);
  const [page, languages] = await Promise.all([
    readList(locale, scope, cursor),
    runtime().reader.localesWith(scope),
  ]);
  const path = sectionPath(locale, kind);
  const words = wordsFor(locale).portal;
  const title = words.kinds[kind];
  const others = languages.map((language) => ({ locale: language, path: sectionPath(language, kind) }));
  return (
    <PortalPage locale={locale} path={path} others={others}>
      <ListHead
        locale={locale}
        path={path}
        scope={scope}
        title={title}
        description={words.list.description(title)}
        page={page}
        cursor={cursor}
        translations={others}
      />
      <div className="wide list">
        <h1>{cursor ? words.list.earlierTitle(title) : title}</h1>
        <ItemList locale={locale} path={path} scope={scope} page={page} cursor={cursor} />
      </div>
    </PortalPage>
  );
}
