import type { Target } from '../../../src/agencies/agencyProfile';
import type { Locale } from '../../../src/content/locales';
import { runtime } from '../../../src/delivery/runtime';
import { formatNumber, formatPercent, formatYears } from '../../../src/locale/numbers';
import { wordsFor } from '../../../src/locale/words';
import { groupTargets } from '../_presenters/targetGroups';

/** What the plan promises, in figures: the value, a bar where it is a share, the words of the document. */
export function TargetsBand({ locale }: { locale: Locale }) {
  const groups = groupTargets(runtime().profile, locale);
  if (groups.length === 0) return null;
  const words = wordsFor(locale).portal.home;
  return (
    <section className="targets" aria-labelledby="chi-tieu">
      <div className="wide">
        <h2 id="chi-tieu">{words.targets}</h2>
        <p className="note">{words.targetsNote}</p>
        <ul className="target-groups">
          {groups.map((group) => (
            <li key={group.name} className={group.steps.length > 1 ? 'target target-stair' : 'target'}>
              <ol>
                {group.steps.map((step) => (
                  <li key={step.toYear}>
                    <TargetStep step={step} locale={locale} />
                  </li>
                ))}
              </ol>
              <p>{group.name}</p>
              <p className="note" lang="vi">
                {group.basis}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function TargetStep({ step, locale }: { step: Target; locale: Locale }) {
  const { byYear } = wordsFor(locale).portal.home;
  const value = step.unit === '%' ? formatPercent(step.value, locale) : formatNumber(step.value, locale);
  return (
    <>
      <strong>{value}</strong> {step.counted && <span>{step.counted[locale]},</span>}{' '}
      <span>{byYear(formatYears(step.fromYear, step.toYear))}</span>
      {step.unit === '%' && (
        <svg className="bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
          <rect className="bar-whole" width="100" height="3" />
          <rect className="bar-part" width={step.value} height="3" />
        </svg>
      )}
    </>
  );
}
