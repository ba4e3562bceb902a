import type { ContentItem } from '../../../src/content/contentItem';
import { documentDate } from '../../../src/locale/dates';
import { facetValueLabel } from '../../../src/locale/facetWords';
import { wordsFor } from '../../../src/locale/words';
import { HomeLink } from './HomeLink';

/** Documents as a table: number set like a citation, day, subject, status. */
export function DocumentRows({ items }: { items: ContentItem[] }) {
  const documents = items.filter((item) => item.kind === 'document');
  const [first] = documents;
  if (!first) return null;
  const words = wordsFor(first.locale).portal.home.documentColumns;
  return (
    <table className="document-rows">
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.subject}</th>
          <th scope="col">{words.issued}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((item) => (
          <tr key={item.shortId}>
            <th scope="row">
              {item.details.number ??
                facetValueLabel(item.locale, { name: 'type', value: item.details.type })}
            </th>
            <td>
              <HomeLink item={item} />
            </td>
            <td>{documentDate(item.details.issuedOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
