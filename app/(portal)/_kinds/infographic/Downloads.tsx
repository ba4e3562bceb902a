import type { Picture } from '../../../../src/content/blocks';
import type { ContentOf } from '../../../../src/content/contentItem';
import { findRendition, widths } from '../../../../src/content/pictures';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { formatBytes } from '../../../../src/locale/numbers';
import { wordsFor } from '../../../../src/locale/words';

type Item = ContentOf<'infographic'>;

interface Download {
  path: string;
  label: string;
}

/** The picture to take along: for paper, for sharing, and a chart as a drawing of any size. */
export function Downloads({ item }: { item: Item }) {
  const words = wordsFor(item.locale).kinds.infographic.portal;
  const downloads = downloadsOf(item);
  return (
    <section className="downloads" aria-labelledby="tai-hinh">
      <h2 id="tai-hinh">{words.downloads}</h2>
      <ul className="link-list">
        {downloads.map(({ path, label }) => (
          <li key={path}>
            <a href={sitePath(runtime().site, path)} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function downloadsOf({ details: { pictures, chart }, locale }: Item): Download[] {
  const words = wordsFor(locale).kinds.infographic.portal;
  const size = (file: { width: number; height: number; byteLength: number }, type: string): string =>
    `${file.width} × ${file.height}, ${type}, ${formatBytes(file.byteLength, locale)}`;
  const ofPicture = (picture: Picture): Download[] => {
    const jpegs = widths(picture, 'image/jpeg');
    const print = findRendition(picture, 'print') ?? jpegs.at(-1);
    const screen = jpegs.find(({ name }) => name === 'w960');
    return [
      ...(print ? [{ path: print.path, label: words.forPrint(size(print, 'JPEG')) }] : []),
      ...(screen && screen !== print
        ? [{ path: screen.path, label: words.forScreen(size(screen, 'JPEG')) }]
        : []),
    ];
  };
  const parts = pictures.flatMap((picture, index) =>
    ofPicture(picture).map(({ path, label }) => ({
      path,
      label: pictures.length > 1 ? words.partOf(index + 1, label) : label,
    })),
  );
  const drawing = chart?.drawing;
  if (!drawing) return parts;
  const vector = { path: drawing.wide.path, label: words.vector(size(drawing.wide, 'SVG')) };
  return [...parts, ...ofPicture(drawing.picture), vector];
}
