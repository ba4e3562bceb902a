import { isOfKind, type ContentOf } from '../../../../src/content/contentItem';
import { itemPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { facetValueLabel } from '../../../../src/locale/facetWords';
import { ListFrame } from '../../_components/ListFrame';
import type { SectionListProps } from '../../_components/SectionPage';
import { Standing } from './Standing';
import { Words } from '../../_components/Words';

/** Problems with whose they are and until when. */
export function ProblemList(props: SectionListProps) {
  const { page } = props;
  return (
    <ListFrame {...props}>
      <ol className="problems">
        {page.items
          .filter((item) => isOfKind(item, 'problem'))
          .map((item) => (
            <li key={item.shortId}>
              <ProblemEntry item={item} />
            </li>
          ))}
      </ol>
    </ListFrame>
  );
}

function ProblemEntry({ item }: { item: ContentOf<'problem'> }) {
  const { owner, field } = item.details;
  return (
    <article className="problem-entry">
      <h2>
        <a href={sitePath(runtime().site, itemPath(item))}>
          <Words text={item.headline} />
        </a>
      </h2>
      <p>
        <Words text={item.summary} />
      </p>
      <p className="note">
        {[owner, field && facetValueLabel(item.locale, { name: 'field', value: field })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Standing item={item} />
    </article>
  );
}
