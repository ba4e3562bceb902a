import type { Block } from '../../../../src/content/blocks';
import { renderBody } from '../../../../src/content/bodyHtml';
import type { Chapter } from '../../../../src/content/details/video';
import { formatClock, isoDuration } from '../../../../src/content/duration';
import type { FileAsset } from '../../../../src/content/files';
import type { Locale } from '../../../../src/content/locales';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { languageName } from '../../../../src/locale/languageNames';
import { formatBytes } from '../../../../src/locale/numbers';
import { wordsFor } from '../../../../src/locale/words';
import { Island } from '../../_components/Island';

/** What pages of films and of recordings have in common. */

interface ChaptersProps {
  locale: Locale;
  chapters: readonly Chapter[];
  /** Address of the film at a moment; without one the chapters are only told. */
  addressAt?: (seconds: number) => string;
}

/** Without script a chapter opens the file at its moment (Media Fragments URI 1.0); with it the player goes there. */
export function Chapters({ locale, chapters, addressAt }: ChaptersProps) {
  if (chapters.length === 0) return null;
  const words = wordsFor(locale).kinds.video.portal;
  const list = (
    <nav className="chapters" aria-labelledby="cac-phan">
      <h2 id="cac-phan">{words.chapters}</h2>
      <ol>
        {chapters.map(({ startSeconds, title }) => (
          <li key={startSeconds}>
            <time dateTime={isoDuration(startSeconds)}>{formatClock(startSeconds)}</time>
            {addressAt ? <a href={addressAt(startSeconds)}>{title}</a> : <span>{title}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
  if (!addressAt) return list;
  return (
    <nq57-chapters>
      {list}
      <Island name="chapterLinks" />
    </nq57-chapters>
  );
}

interface TranscriptProps {
  locale: Locale;
  title: string;
  blocks: readonly Block[];
}

/** Everything said and shown, open beside the player and not behind a button. */
export function Transcript({ locale, title, blocks }: TranscriptProps) {
  const html = renderBody(blocks, { site: runtime().site, target: 'page', locale });
  return (
    <section className="transcript" aria-labelledby="ban-chu">
      <h2 id="ban-chu">{title}</h2>
      <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}

/** The files themselves, for those who watch or listen later. */
export function Downloads({ locale, files }: { locale: Locale; files: readonly FileAsset[] }) {
  if (files.length === 0) return null;
  const words = wordsFor(locale).kinds.video.portal;
  const { site } = runtime();
  return (
    <p className="downloads">
      {files.map(({ path, contentType, byteLength }) => (
        <a key={path} href={sitePath(site, path)} download="" type={contentType}>
          {words.downloadAs(typeName(contentType), formatBytes(byteLength, locale))}
        </a>
      ))}
    </p>
  );
}

const typeNames: Record<string, string> = { 'audio/mpeg': 'MP3', 'audio/mp4': 'M4A' };

/** `MP4`, `WebM`, as people call it. */
function typeName(contentType: string): string {
  return typeNames[contentType] ?? (contentType.split('/')[1] ?? contentType).toUpperCase();
}

/** `Dài 1:35`, for machines too. */
export function LengthOf({ locale, seconds }: { locale: Locale; seconds: number }) {
  const { lengthOf } = wordsFor(locale).kinds.video.portal;
  return <time dateTime={isoDuration(seconds)}>{lengthOf(formatClock(seconds))}</time>;
}

/** The words under a player that are text of the newsroom; nothing when there is none. */
export function BesideRecording({ locale, blocks }: { locale: Locale; blocks: readonly Block[] }) {
  if (blocks.length === 0) return null;
  const html = renderBody(blocks, { site: runtime().site, target: 'page', locale });
  return <div className="body" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** `Tiếng Việt, Tiếng Anh`: the languages of captions, each once. */
export function captionLanguages(captions: readonly FileAsset[], locale: Locale): string {
  const names = captions.flatMap(({ language }) => (language ? [languageName(language, locale)] : []));
  return [...new Set(names)].join(', ');
}
