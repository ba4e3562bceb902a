import type { Table } from '../../../../src/content/blocks';
import { renderBody } from '../../../../src/content/bodyHtml';
import { chartTable } from '../../../../src/content/chartTable';
import type { Scene } from '../../../../src/content/details/eMagazine';
import type { Locale } from '../../../../src/content/locales';
import { runtime } from '../../../../src/delivery/runtime';
import { wordsFor } from '../../../../src/locale/words';
import { ChartFigure } from '../chart/ChartFigure';

type SceneOf<T extends Scene['type']> = Extract<Scene, { type: T }>;

export function NumbersScene({ scene: { numbers } }: { scene: SceneOf<'numbers'> }) {
  return (
    <ul className="emag-numbers emag-wide">
      {numbers.map(({ value, label, note }) => (
        <li key={`${value} ${label}`}>
          <strong>{value}</strong>
          <span>{label}</span>
          {note && <small>{note}</small>}
        </li>
      ))}
    </ul>
  );
}

/** A chart with its figures below it, for whoever wants them exactly. */
export function ChartScene({ scene: { chart }, locale }: { scene: SceneOf<'chart'>; locale: Locale }) {
  const words = wordsFor(locale).kinds.eMagazine.portal;
  return (
    <div className="emag-chart emag-wide">
      <ChartFigure chart={chart} locale={locale} headingLevel={3}>
        <details>
          <summary>{words.figures}</summary>
          <TableHtml table={chartTable(chart, locale)} locale={locale} />
        </details>
      </ChartFigure>
    </div>
  );
}

export function TableScene({
  scene: { table, source },
  locale,
}: {
  scene: SceneOf<'table'>;
  locale: Locale;
}) {
  const words = wordsFor(locale).kinds.eMagazine.portal;
  return (
    <figure className="emag-table emag-wide">
      <TableHtml table={table} locale={locale} />
      {source && <figcaption>{words.source(source)}</figcaption>}
    </figure>
  );
}

function TableHtml({ table, locale }: { table: Table; locale: Locale }) {
  const html = renderBody([table], { site: runtime().site, target: 'page', locale });
  return <div className="body" dangerouslySetInnerHTML={{ __html: html }} />;
}

export function TimelineScene({ scene: { title, events } }: { scene: SceneOf<'timeline'> }) {
  return (
    <div className="emag-timeline emag-wide">
      {title && <h3>{title}</h3>}
      <ol>
        {events.map(({ time, title: event, text }) => (
          <li key={`${time} ${event}`}>
            <span className="emag-time">{time}</span>
            <div>
              <strong>{event}</strong>
              {text && <p>{text}</p>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
