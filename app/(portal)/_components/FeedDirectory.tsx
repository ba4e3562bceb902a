import { feedFormats } from '../../../src/feeds/formats';
import { feedPath, type ListScope } from '../../../src/content/permalink';
import type { Locale } from '../../../src/content/locales';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';

export interface FeedGroup {
  title: string;
  feeds: { scope: ListScope; name: string; description?: string }[];
}

/** Every feed as a row, every format as a link in it. */
export function FeedDirectory({ locale, groups }: { locale: Locale; groups: FeedGroup[] }) {
  const words = wordsFor(locale).portal.feeds;
  return (
    <table className="feed-table">
      <thead>
        <tr>
          <th scope="col">{words.scope}</th>
          <th scope="col">{words.addresses}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.title}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {group.title}
            </th>
          </tr>
          {group.feeds.map(({ scope, name, description }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {description && <span className="note">{description}</span>}
              </th>
              <td>
                <FormatLinks locale={locale} scope={scope} name={name} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function FormatLinks({ locale, scope, name }: { locale: Locale; scope: ListScope; name: string }) {
  const { formatNames } = wordsFor(locale).portal.feeds;
  return feedFormats.map((format) => {
    const label = formatNames[format.name] ?? format.name;
    return (
      <a
        key={format.name}
        href={sitePath(runtime().site, feedPath(locale, scope, format.name))}
        type={format.mediaType}
        aria-label={`${label}: ${name}`}
      >
        {label}
      </a>
    );
  });
}
