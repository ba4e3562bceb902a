import type { ReactNode } from 'react';
import type { Chart } from '../../../../src/content/chart';
import type { Locale } from '../../../../src/content/locales';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import './chart.css';

interface Props {
  chart: Chart;
  locale: Locale;
  /** Levels go on from the heading above. */
  headingLevel: 2 | 3;
  /** Seen first on its page: fetched at once. */
  isFirst?: boolean;
  /** Its figures as a table, where they do not stand beside it. */
  children?: ReactNode;
}

/** A chart as a file: one drawing for wide columns, one for phones, both for light and dark. */
export function ChartFigure({ chart, locale, headingLevel, isFirst = false, children }: Props) {
  const { drawing } = chart;
  if (!drawing) return null;
  const { site } = runtime();
  const words = wordsFor(locale).kinds;
  const { wide, narrow } = drawing;
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className="chart">
      <Heading>{chart.title}</Heading>
      {chart.unit && chart.unit !== '%' && <p className="note">{words.chart.unitOf(chart.unit)}</p>}
      <picture>
        <source
          media="(max-width: 40rem)"
          srcSet={sitePath(site, narrow.path)}
          width={narrow.width}
          height={narrow.height}
        />
        <img
          src={sitePath(site, wide.path)}
          width={wide.width}
          height={wide.height}
          alt={chart.description}
          loading={isFirst ? 'eager' : 'lazy'}
          fetchPriority={isFirst ? 'high' : 'auto'}
          decoding={isFirst ? 'auto' : 'async'}
        />
      </picture>
      {children}
      {/* HTML wants a caption first or last in its figure. */}
      {chart.source && <figcaption>{words.eMagazine.portal.source(chart.source)}</figcaption>}
    </figure>
  );
}
