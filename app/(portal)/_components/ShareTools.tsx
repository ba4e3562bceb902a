import type { Locale } from '../../../src/content/locales';
import { wordsFor } from '../../../src/locale/words';
import { Island } from './Island';

interface Props {
  locale: Locale;
  /** Id of the element whose text is copied. */
  source: string;
  copyLabel: string;
  /** What the device's own menu passes on; without it there is only copying. */
  page?: { title: string; url: string };
}

/** Buttons for what a link cannot do; shown only where scripts run. */
export function ShareTools({ locale, source, copyLabel, page }: Props) {
  const words = wordsFor(locale).portal.share;
  return (
    <>
      <nq57-share
        for={source}
        data-title={page?.title}
        data-url={page?.url}
        data-done={words.copied}
        data-selected={words.selected}
      >
        {page && (
          <button type="button" data-share="" hidden>
            {words.withDevice}
          </button>
        )}
        <button type="button" data-copy="">
          {copyLabel}
        </button>
        <span role="status" className="note" />
      </nq57-share>
      <Island name="share" />
    </>
  );
}
