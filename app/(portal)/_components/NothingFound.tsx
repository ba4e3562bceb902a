import type { Locale } from '../../../src/content/locales';
import { searchPath } from '../../../src/content/permalink';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { mostHelpCounted, type SearchHelp } from '../../../src/delivery/searchHelp';
import { wordsFor } from '../../../src/locale/words';
import { searchParameters } from '../../../src/search/searchRequest';
import { Notice } from './Notice';

interface Props {
  locale: Locale;
  text: string;
  help: SearchHelp;
}

/** No result: every way on that is offered leads to one. */
export function NothingFound({ locale, text, help }: Props) {
  const words = wordsFor(locale).search.empty;
  const { spelling, without, unfiltered } = help;
  return (
    <Notice title={unfiltered > 0 ? words.filtered(text) : words.title(text)} headingLevel={2}>
      {unfiltered > 0 && (
        <p>
          <Question locale={locale} text={text} label={words.unfiltered(unfiltered, mostHelpCounted)} />
        </p>
      )}
      {spelling !== undefined && (
        <p>
          {`${words.spelling} `}
          <Question locale={locale} text={spelling} label={words.withoutLine(spelling)} />
        </p>
      )}
      {without.length > 0 && (
        <>
          <h3>{words.without}</h3>
          <ul className="link-list">
            {without.map((line) => (
              <li key={line.text}>
                <Question locale={locale} text={line.text} label={words.withoutLine(line.text)} />
                {` ${words.withoutCount(line.count, mostHelpCounted)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.hint}</p>
    </Notice>
  );
}

function Question({ locale, text, label }: { locale: Locale; text: string; label: string }) {
  const path = sitePath(runtime().site, searchPath(locale));
  return <a href={`${path}${searchParameters({ text })}`}>{label}</a>;
}
