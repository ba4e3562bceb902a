import type { Block } from '../../content/blocks';
import { showcaseForms, type ShowcaseDetails } from '../../content/details/showcase';
import type { Locale } from '../../content/locales';
import { factsTable, list, section } from '../../content/plainBlocks';
import { documentDate } from '../../locale/dates';
import { facetValueLabel } from '../../locale/facetWords';
import { wordsFor } from '../../locale/words';
import { consentOf, isGiven } from '../../editorial/requirements/consent';
import { day, line, oneOf, optionalLine, plain } from './fieldValues';
import type { DetailsProjection } from './item';
import { toBlocks } from './lexicalBody';
import { isRecord } from './lexicalNode';
import { rowsOf } from './references';
import { withoutUndefined } from './withoutUndefined';

/** A model, initiative, exemplar or award: what was done, what came of it, how to do the same. */
export const projectShowcase: DetailsProjection<'showcase'> = (fields, references, locale) => {
  const details = withoutUndefined<ShowcaseDetails>({
    form: oneOf(showcaseForms, fields.form),
    organisation: line(fields.organisation),
    place: optionalLine(fields.place),
    people: peopleOf(fields.people),
    award: awardOf(fields.award),
    story: toBlocks(fields.story, references),
    results: toBlocks(fields.results, references),
    replication: toBlocks(fields.replication, references),
  });
  return { details, body: plainArticle(details, locale) };
};

/**
 * Whoever has not agreed, or no longer does, is left out, whatever else lets the item pass; of the consent
 * itself nothing is taken over.
 */
function peopleOf(value: unknown): ShowcaseDetails['people'] {
  return rowsOf(value)
    .filter((row) => isGiven(consentOf(row)))
    .map(({ name, role }) => withoutUndefined({ name: plain(name), role: optionalLine(role) }))
    .filter(({ name }) => name !== '');
}

function awardOf(value: unknown): ShowcaseDetails['award'] {
  if (!isRecord(value)) return undefined;
  const award = {
    title: line(value.title),
    awardedBy: line(value.awardedBy),
    awardedOn: day(value.awardedOn),
  };
  return Object.values(award).every((part) => part === '') ? undefined : award;
}

function plainArticle(details: ShowcaseDetails, locale: Locale): Block[] {
  const words = wordsFor(locale).kinds.showcase.portal;
  const { form, award } = details;
  const people = details.people.map(({ name, role }) => (role ? words.person(name, role) : name));
  return [
    factsTable(words.facts, [
      [words.form, form && facetValueLabel(locale, { name: 'form', value: form })],
      [words.organisation, details.organisation],
      [words.place, details.place],
      [words.award, award && words.awardLine(award.title, award.awardedBy, documentDate(award.awardedOn))],
    ]),
    ...section(words.story, details.story),
    ...section(words.results, details.results),
    ...section(words.replication, details.replication),
    ...section(words.people, list(people)),
  ];
}
