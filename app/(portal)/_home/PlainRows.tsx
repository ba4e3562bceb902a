import type { ContentItem } from '../../../src/content/contentItem';
import { formOf } from '../_presenters/formOf';
import { HomeLink } from './HomeLink';
import { Words } from '../_components/Words';

/** Headline and what it is, a line each. */
export function PlainRows({ items }: { items: ContentItem[] }) {
  return (
    <ul className="plain-rows">
      {items.map((item) => (
        <li key={item.shortId}>
          {formOf(item) && <p className="note">{formOf(item)}</p>}
          <h3>
            <HomeLink item={item} />
          </h3>
          <p>
            <Words text={item.summary} />
          </p>
        </li>
      ))}
    </ul>
  );
}
