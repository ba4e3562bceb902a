import type { Locale } from '../../../src/content/locales';
import { wordsFor } from '../../../src/locale/words';
import { ShareTools } from './ShareTools';

/** Code to be pasted elsewhere; a click selects all of it, a button copies it where scripts run. */
export function CodeSnippet({ id, code, locale }: { id: string; code: string; locale: Locale }) {
  return (
    <div className="snippet">
      <pre>
        <code id={id}>{code}</code>
      </pre>
      <ShareTools locale={locale} source={id} copyLabel={wordsFor(locale).embed.guide.copy} />
    </div>
  );
}
