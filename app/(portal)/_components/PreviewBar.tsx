import type { Locale } from '../../../src/content/locales';
import { sitePath } from '../../../src/content/site';
import { currentPreview } from '../../../src/delivery/pageScope';
import { runtime } from '../../../src/delivery/runtime';
import { wordsFor } from '../../../src/locale/words';
import '../_styles/preview.css';
import { Island } from './Island';

/** Above a preview, and only there: that nobody else sees it, what is missing, and the way back to the form. */
export function PreviewBar({ locale }: { locale: Locale }) {
  const preview = currentPreview();
  if (!preview) return null;
  const words = wordsFor(locale).portal.preview;
  return (
    <>
      <aside className="preview-bar" aria-label={words.label}>
        <p>
          <strong>{words.label}.</strong> {words.note}
        </p>
        <a href={sitePath(runtime().site, preview.editPath)} target="_top">
          {words.edit}
        </a>
        {preview.issues.length > 0 && (
          <details>
            <summary>{words.issues(preview.issues.length)}</summary>
            <ul>
              {preview.issues.map((issue) => (
                <li key={issue}>{issue}</li>
              ))}
            </ul>
          </details>
        )}
      </aside>
      <Island name="livePreview" />
    </>
  );
}
