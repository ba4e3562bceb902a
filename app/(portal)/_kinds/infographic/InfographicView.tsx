import type { Block } from '../../../../src/content/blocks';
import { renderBody } from '../../../../src/content/bodyHtml';
import type { ContentOf } from '../../../../src/content/contentItem';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ArticleAside } from '../../_components/ArticleAside';
import { ArticleHead } from '../../_components/ArticleHead';
import { ArticleNotes } from '../../_components/ArticleNotes';
import type { ItemViewProps } from '../../_components/ItemPage';
import { ZoomPicture } from '../../_components/ZoomPicture';
import { ChartFigure } from '../chart/ChartFigure';
import { Downloads } from './Downloads';

type Item = ContentOf<'infographic'>;

/** The picture as large as the screen allows, then the same in words and as figures, open to all. */
export function InfographicView({ item, related }: ItemViewProps<'infographic'>) {
  return (
    <div className="infographic">
      <div className="wide">
        <ArticleHead item={item} hasPicture={false} />
        <Sheets item={item} />
        <Downloads item={item} />
      </div>
      <div className="wide article-grid">
        <div className="article">
          <InWords item={item} />
          <ArticleNotes item={item} />
        </div>
        <ArticleAside item={item} related={related} />
      </div>
    </div>
  );
}

function Sheets({ item: { details, locale } }: { item: Item }) {
  const { pictures, chart } = details;
  const words = wordsFor(locale).kinds.infographic.portal;
  const { credit } = wordsFor(locale).portal.article;
  const [first] = pictures;
  return (
    <>
      {first && (
        <figure className="sheets">
          {pictures.map((picture, index) => (
            <div
              key={picture.mediaId}
              role={pictures.length > 1 ? 'group' : undefined}
              aria-label={pictures.length > 1 ? words.part(index + 1, pictures.length) : undefined}
            >
              <ZoomPicture
                picture={picture}
                locale={locale}
                sizes="(min-width: 64rem) 56rem, calc(100vw - 2rem)"
                isFirst={index === 0}
              />
            </div>
          ))}
          <figcaption>
            {first.caption} {first.credit && <span className="credit">{credit(first.credit)}</span>}
            {first.license && <span className="credit"> ({first.license})</span>}
          </figcaption>
        </figure>
      )}
      {chart && <ChartFigure chart={chart} locale={locale} headingLevel={2} isFirst={!first} />}
    </>
  );
}

/** What the picture says, for everybody: not hidden behind a tab or a click. */
function InWords({ item }: { item: Item }) {
  const { textAlternative, data, dataSource } = item.details;
  const words = wordsFor(item.locale).kinds.infographic.portal;
  return (
    <div className="body in-words">
      <section aria-labelledby="noi-dung-dang-chu">
        <h2 id="noi-dung-dang-chu">{words.textAlternative}</h2>
        <Blocks blocks={textAlternative} item={item} />
      </section>
      <section aria-labelledby="bang-so-lieu">
        <h2 id="bang-so-lieu">{words.data}</h2>
        <Blocks blocks={data} item={item} />
        <p className="note">{words.dataSource(dataSource)}</p>
      </section>
    </div>
  );
}

function Blocks({ blocks, item: { locale } }: { blocks: readonly Block[]; item: Item }) {
  const html = renderBody(blocks, { site: runtime().site, target: 'page', locale });
  return <div className="body" dangerouslySetInnerHTML={{ __html: html }} />;
}
