import type { FileAsset } from '../../../src/content/files';
import type { Locale } from '../../../src/content/locales';
import { sitePath } from '../../../src/content/site';
import { runtime } from '../../../src/delivery/runtime';
import { languageName } from '../../../src/locale/languageNames';
import { formatBytes } from '../../../src/locale/numbers';
import '../_styles/fileList.css';

interface Props {
  title: string;
  files: readonly FileAsset[];
  locale: Locale;
}

/** Files to take along, each with its format, size and language, so that nobody downloads unawares. */
export function FileList({ title, files, locale }: Props) {
  if (files.length === 0) return null;
  return (
    <ul className="file-list" aria-label={title}>
      {files.map((file) => (
        <li key={file.fileId}>
          <a
            href={sitePath(runtime().site, file.path)}
            type={file.contentType}
            hrefLang={file.language}
            download
          >
            <span className="file-title" lang={file.language === locale ? undefined : file.language}>
              {file.title}
            </span>{' '}
            <span className="file-facts">
              {[formatOf(file), formatBytes(file.byteLength, locale), ...languageOf(file, locale)].join(', ')}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the format is called by its extension: "PDF", "EPUB". */
function formatOf({ path }: FileAsset): string {
  return path.slice(path.lastIndexOf('.') + 1).toUpperCase();
}

function languageOf({ language }: FileAsset, locale: Locale): string[] {
  return language === undefined || language === locale ? [] : [languageName(language, locale)];
}
