import { isOfKind, type ContentOf } from '../../../../src/content/contentItem';
import type { Locale } from '../../../../src/content/locales';
import { itemPath } from '../../../../src/content/permalink';
import { sitePath } from '../../../../src/content/site';
import { runtime } from '../../../../src/delivery/runtime';
import { documentDate } from '../../../../src/locale/dates';
import { facetValueLabel } from '../../../../src/locale/facetWords';
import { formatNumber } from '../../../../src/locale/numbers';
import { wordsFor } from '../../../../src/locale/words';
import { ListFrame } from '../../_components/ListFrame';
import type { SectionListProps } from '../../_components/SectionPage';
import { Words } from '../../_components/Words';

/** The register: how much of it has been told about, then each task as the cover of its dossier. */
export async function TaskList(props: SectionListProps) {
  const { locale, page } = props;
  const { total, told } = await runtime().reader.taskCoverage(locale);
  return (
    <ListFrame {...props}>
      <Coverage locale={locale} told={told.size} total={total} />
      <ol className="dossiers">
        {page.items
          .filter((item) => isOfKind(item, 'featuredTask'))
          .map((task) => (
            <li key={task.shortId}>
              <TaskEntry task={task} toldCount={told.get(task.id) ?? 0} />
            </li>
          ))}
      </ol>
    </ListFrame>
  );
}

/** Counted from what is published, never typed in. */
function Coverage({ locale, told, total }: { locale: Locale; told: number; total: number }) {
  const words = wordsFor(locale).kinds.featuredTask.portal;
  return (
    <div className="coverage">
      <p>
        <strong>{words.coverage(formatNumber(told, locale), formatNumber(total, locale))}</strong>
      </p>
      <svg className="bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-whole" width="100" height="3" />
        <rect className="bar-part" width={(told / Math.max(1, total)) * 100} height="3" />
      </svg>
      <p className="note">{words.coverageNote}</p>
    </div>
  );
}

function TaskEntry({ task, toldCount }: { task: ContentOf<'featuredTask'>; toldCount: number }) {
  const { details, locale } = task;
  const words = wordsFor(locale).kinds.featuredTask.portal;
  const { code, stage, field, level, host, startsOn, endsOn } = details;
  const traits = [
    level && facetValueLabel(locale, { name: 'level', value: level }),
    field && facetValueLabel(locale, { name: 'field', value: field }),
    words.periodOf(documentDate(startsOn), documentDate(endsOn)),
  ];
  return (
    <article className="dossier-entry">
      <p className="dossier-mark">
        <span className="task-code">{code}</span>
        {stage && <span>{facetValueLabel(locale, { name: 'stage', value: stage })}</span>}
      </p>
      <div>
        <h2>
          <a href={sitePath(runtime().site, itemPath(task))}>
            <Words text={task.headline} />
          </a>
        </h2>
        <p>{host}</p>
        <p className="note">{traits.filter(Boolean).join(' · ')}</p>
      </div>
      <p className={toldCount > 0 ? 'dossier-told' : 'dossier-told note'}>
        {toldCount > 0 ? words.toldCount(formatNumber(toldCount, locale)) : words.toldNone}
      </p>
    </article>
  );
}
