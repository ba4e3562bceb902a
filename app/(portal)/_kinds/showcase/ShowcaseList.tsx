import { isOfKind, type ContentOf } from '../../../../src/content/contentItem';
import { itemPath } from '../../../../src/content/permalink';
import { firstPicture } from '../../../../src/content/pictures';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { ListFrame } from '../../_components/ListFrame';
import { ResponsivePicture } from '../../_components/ResponsivePicture';
import type { SectionListProps } from '../../_components/SectionPage';
import { formOf } from '../../_presenters/formOf';
import { Words } from '../../_components/Words';

/** What can be imitated, by what it is and whose it is; when it was told matters less. */
export function ShowcaseList(props: SectionListProps) {
  const { page } = props;
  return (
    <ListFrame {...props}>
      <ol className="showcases">
        {page.items
          .filter((item) => isOfKind(item, 'showcase'))
          .map((item) => (
            <li key={item.shortId}>
              <ShowcaseEntry item={item} />
            </li>
          ))}
      </ol>
    </ListFrame>
  );
}

function ShowcaseEntry({ item }: { item: ContentOf<'showcase'> }) {
  const { organisation, place, award } = item.details;
  const picture = firstPicture(item);
  return (
    <article className={picture ? 'showcase-entry showcase-pictured' : 'showcase-entry'}>
      {picture && <ResponsivePicture picture={picture} shape="card" isDecorative />}
      <div>
        <p className="kicker">{formOf(item)}</p>
        <h2>
          <a href={sitePath(runtime().site, itemPath(item))}>
            <Words text={item.headline} />
          </a>
        </h2>
        {award && <p className="award-line">{award.title}</p>}
        <p>
          <Words text={item.summary} />
        </p>
        <p className="note">{[organisation, place].filter(Boolean).join(' · ')}</p>
      </div>
    </article>
  );
}
