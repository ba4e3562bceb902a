import type { Chapter } from '../../content/details/video';
import { formatClock } from '../../content/duration';
import type { FileAsset } from '../../content/files';
import type { Issue } from '../../content/issues';
import type { Locale } from '../../content/locales';

/** Requirements that films and recordings share. Positions count from 1, paths of rows from 0. */

/** The first chapter that is wrong is named; mending it may mend the others. */
export function checkChapters(chapters: readonly Chapter[], durationSeconds: number): Issue[] {
  return chapters.flatMap((chapter, index) => chapterIssues(chapter, index, chapters, durationSeconds));
}

function chapterIssues(
  { startSeconds, title }: Chapter,
  index: number,
  chapters: readonly Chapter[],
  durationSeconds: number,
): Issue[] {
  const position = index + 1;
  const field = `chapters.${index}.startsAt`;
  const untitled: Issue[] =
    title === ''
      ? [{ field: `chapters.${index}.title`, code: 'chapterTitleMissing', params: { position } }]
      : [];
  if (!Number.isFinite(startSeconds)) {
    return [{ field, code: 'chapterTimeUnreadable', params: { position } }, ...untitled];
  }
  const previous = chapters[index - 1]?.startSeconds;
  if (previous !== undefined && startSeconds <= previous) {
    return [{ field, code: 'chaptersOutOfOrder', params: { position } }, ...untitled];
  }
  if (durationSeconds > 0 && startSeconds >= durationSeconds) {
    const params = { position, duration: formatClock(durationSeconds) };
    return [{ field, code: 'chapterPastEnd', params }, ...untitled];
  }
  return untitled;
}

/** Captions are WebVTT and say their language, or a player cannot offer them. */
export function checkCaptionFiles(captions: readonly FileAsset[]): Issue[] {
  return captions.flatMap(({ contentType, language, title }): Issue[] => {
    if (contentType !== 'text/vtt') return [{ field: 'captions', code: 'captionsNotVtt', params: { title } }];
    if (!language) return [{ field: 'captions', code: 'captionsLanguageMissing', params: { title } }];
    return [];
  });
}

/** Whether one of the captions is in the language of the item; `vi-VN` is Vietnamese too. */
export function hasCaptionsIn(captions: readonly FileAsset[], locale: Locale): boolean {
  return captions.some(({ language }) => language?.toLowerCase().split('-')[0] === locale);
}
