import { taskStages, type TaskStage } from '../../../../src/content/details/featuredTask';
import type { Locale } from '../../../../src/content/locales';
import { facetLabel, facetValueLabel } from '../../../../src/locale/facetWords';
import { wordsFor } from '../../../../src/locale/words';

/** The stages a task goes through, the present one marked; a plain numbered list without styles. */
export function StageLine({ stage, locale }: { stage?: TaskStage; locale: Locale }) {
  const { stageNow } = wordsFor(locale).kinds.featuredTask.portal;
  const now = stage ? taskStages.indexOf(stage) : -1;
  return (
    <ol className="stages" aria-label={facetLabel(locale, 'stage')}>
      {taskStages.map((value, index) => (
        <li
          key={value}
          className={index < now ? 'stage-past' : undefined}
          aria-current={index === now ? 'step' : undefined}
        >
          {facetValueLabel(locale, { name: 'stage', value })}
          {index === now && <span className="unseen"> ({stageNow})</span>}
        </li>
      ))}
    </ol>
  );
}
