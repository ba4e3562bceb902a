import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { markdownToLexical } from '../../../../src/adapters/seed/markdownToLexical';
import { readSeed, type Seed } from '../../../../src/adapters/seed/readSeed';
import type { SeedArticle } from '../../../../src/adapters/seed/seedSchemas';
import { findStateSecretMark } from '../../../../src/content/stateSecretMarks';
import type { ProjectedItem } from '../../../../src/content/contentItem';
import type { Locale } from '../../../../src/content/locales';
import { checkNewsArticle } from '../../../../src/editorial/requirements/checkNewsArticle';
import { projectNewsArticle } from '../../../../src/publishing/projection/newsArticle';
import type { References } from '../../../../src/publishing/projection/sources';
import { toSlug } from '../../../../src/locale/slug';

const seedDir = fileURLToPath(new URL('../../../../seed', import.meta.url));

const itself = (names: readonly string[]) => new Map(names.map((name) => [name, name]));

/** Documents as loading makes them, with names for ids. */
function referencesOf(seed: Seed, locale: Locale): References {
  const size = { width: 1600, height: 1067, renditions: [] };
  return {
    media: new Map(
      seed.pictures.map(({ name, alt, caption, credit, license }) => [
        name,
        {
          documentId: name,
          mediaId: name,
          alt: alt[locale],
          caption: caption[locale],
          credit,
          license,
          ...size,
        },
      ]),
    ),
    itemIds: itself(seed.articles.map(({ key }) => key)),
    topicIds: itself(seed.topics.map(({ slug }) => slug)),
    unitIds: itself(seed.units.map(({ slug }) => slug)),
  };
}

function lexicalOf(seed: Seed, markdown: string) {
  const pictures = itself(seed.pictures.map(({ name }) => name));
  return markdownToLexical(markdown, {
    pictures,
    items: itself(seed.articles.map(({ key }) => key)),
    newNodeId: () => 'id',
  });
}

function itemOf(seed: Seed, article: SeedArticle, locale: Locale): ProjectedItem {
  const { headline, summary, body } = locale === 'en' && article.english ? article.english : article;
  return projectNewsArticle(
    {
      ...article,
      identifier: article.key,
      shortId: article.key,
      locale,
      slug: toSlug(headline),
      headline,
      summary,
      body: lexicalOf(seed, body.markdown),
      leadPictureId: article.picture,
      topicIds: article.topics,
      unitId: article.unit,
      firstPublishedAt: article.publishedAt,
      modifiedAt: article.publishedAt,
      corrections: [],
    },
    referencesOf(seed, locale),
  );
}

describe.each(['bo-xay-dung', 'xa-hoang-van-thu'])('the seed of %s', async (agency) => {
  const seed = await readSeed(seedDir, agency);
  const texts = seed.articles.flatMap((article) => [
    { article, locale: 'vi' as const, body: article.body },
    ...(article.english ? [{ article, locale: 'en' as const, body: article.english.body }] : []),
  ]);

  it.each(texts.map((text) => ({ ...text, key: text.article.key })))(
    'has "$key" ($locale) ready for publication, with every block readers should get',
    ({ article, locale, body }) => {
      const item = itemOf(seed, article, locale);
      expect(checkNewsArticle(item)).toEqual([]);
      expect(item.body).toHaveLength(lexicalOf(seed, body.markdown).root.children.length);
      expect(findStateSecretMark({ article, item })).toBeUndefined();
    },
  );
});
