import type { ContentItem } from '../../../src/content/contentItem';
import { facetValueLabel } from '../../../src/locale/facetWords';
import { HomeLink } from './HomeLink';

/** Tasks as dossiers: code, what it is about, who is in charge, how far it has come. */
export function TaskRows({ items }: { items: ContentItem[] }) {
  return (
    <ul className="task-rows">
      {items.flatMap((item) => {
        if (item.kind !== 'featuredTask') return [];
        const { code, host, stage } = item.details;
        return [
          <li key={item.shortId}>
            <p className="task-code">{code}</p>
            <h3>
              <HomeLink item={item} />
            </h3>
            <p className="note">{host}</p>
            <p className="task-stage">
              {stage && facetValueLabel(item.locale, { name: 'stage', value: stage })}
            </p>
          </li>,
        ];
      })}
    </ul>
  );
}
