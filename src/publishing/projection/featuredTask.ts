import type { Block } from '../../content/blocks';
import {
  taskFields,
  taskLevels,
  taskStages,
  type FeaturedTaskDetails,
  type Milestone,
} from '../../content/details/featuredTask';
import type { Locale } from '../../content/locales';
import { factsTable, list, section } from '../../content/plainBlocks';
import { documentDate } from '../../locale/dates';
import { facetValueLabel } from '../../locale/facetWords';
import { formatDong } from '../../locale/numbers';
import { wordsFor } from '../../locale/words';
import { line, lines, month, oneOf, optionalLine, optionalNumber, optionalPlain, plain } from './fieldValues';
import type { DetailsProjection } from './item';
import { toBlocks } from './lexicalBody';
import { rowsOf } from './references';
import { withoutUndefined } from './withoutUndefined';

/** A dossier: the facts of the register, what the task is for and what it has brought. */
export const projectFeaturedTask: DetailsProjection<'featuredTask'> = (fields, references, locale) => {
  const details = withoutUndefined<FeaturedTaskDetails>({
    code: plain(fields.code),
    level: oneOf(taskLevels, fields.level),
    field: oneOf(taskFields, fields.field),
    stage: oneOf(taskStages, fields.stage),
    host: line(fields.host),
    participants: lines(fields.participants),
    startsOn: month(fields.startsOn),
    endsOn: month(fields.endsOn),
    budgetSource: optionalLine(fields.budgetSource),
    budget: optionalNumber(fields.budget),
    basis: optionalLine(fields.basis),
    objectives: toBlocks(fields.objectives, references),
    results: toBlocks(fields.results, references),
    milestones: milestonesOf(fields.milestones),
    registerUrl: optionalPlain(fields.registerUrl),
  });
  return { details, body: plainArticle(details, locale) };
};

/** Those with words in this language, in order of time. */
function milestonesOf(value: unknown): Milestone[] {
  return rowsOf(value)
    .map(({ on, title, isDone }) => ({ on: month(on), title: line(title), isDone: isDone === true }))
    .filter(({ title }) => title !== '')
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function plainArticle(details: FeaturedTaskDetails, locale: Locale): Block[] {
  const words = wordsFor(locale).kinds.featuredTask.portal;
  const named = (name: 'level' | 'field' | 'stage') => {
    const value = details[name];
    return value && facetValueLabel(locale, { name, value });
  };
  const milestones = details.milestones.map(
    ({ on, title, isDone }) => `${documentDate(on)}: ${title}${isDone ? ` (${words.done})` : ''}`,
  );
  return [
    factsTable(words.dossier, [
      [words.code, details.code],
      [words.level, named('level')],
      [words.field, named('field')],
      [words.stage, named('stage')],
      [words.host, details.host],
      [words.participants, details.participants.join('; ')],
      [words.period, words.periodOf(documentDate(details.startsOn), documentDate(details.endsOn))],
      [words.budgetSource, details.budgetSource],
      [words.budget, details.budget === undefined ? '' : formatDong(details.budget, locale)],
      [words.basis, details.basis],
    ]),
    ...section(words.objectives, details.objectives),
    ...section(words.timeline, list(milestones)),
    ...section(words.results, details.results),
  ];
}
