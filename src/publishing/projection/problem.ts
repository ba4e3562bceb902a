import type { Block } from '../../content/blocks';
import { problemStatuses, type ProblemDetails } from '../../content/details/problem';
import { taskFields } from '../../content/details/featuredTask';
import type { Locale } from '../../content/locales';
import { factsTable, paragraph, section } from '../../content/plainBlocks';
import { documentDate } from '../../locale/dates';
import { facetValueLabel } from '../../locale/facetWords';
import { wordsFor } from '../../locale/words';
import { day, line, oneOf, optionalLine, optionalPlain } from './fieldValues';
import type { DetailsProjection } from './item';
import { toBlocks } from './lexicalBody';
import { isRecord } from './lexicalNode';
import { itemRefOf } from './references';
import type { References } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** A problem looking for its solution: whose, until when, what is asked, where answers go. */
export const projectProblem: DetailsProjection<'problem'> = (fields, references, locale) => {
  const status = oneOf(problemStatuses, fields.status) ?? 'open';
  const details = withoutUndefined<ProblemDetails>({
    owner: line(fields.owner),
    field: oneOf(taskFields, fields.field),
    status,
    deadline: day(fields.deadline),
    need: toBlocks(fields.need, references),
    requirements: toBlocks(fields.requirements, references),
    reward: optionalLine(fields.reward),
    contact: contactOf(fields.contact),
    solution: status === 'solved' ? solutionOf(fields.solution, references) : undefined,
  });
  return { details, body: plainArticle(details, locale) };
};

function contactOf(value: unknown): ProblemDetails['contact'] {
  const contact = isRecord(value) ? value : {};
  return withoutUndefined({
    name: line(contact.name),
    phone: optionalPlain(contact.phone),
    email: optionalPlain(contact.email),
  });
}

function solutionOf(value: unknown, references: References): NonNullable<ProblemDetails['solution']> {
  const solution = isRecord(value) ? value : {};
  return withoutUndefined({
    solvedBy: line(solution.solvedBy),
    text: toBlocks(solution.text, references),
    item: itemRefOf(solution.item, references),
  });
}

function plainArticle(details: ProblemDetails, locale: Locale): Block[] {
  const words = wordsFor(locale).kinds.problem.portal;
  const { field, status, contact, solution } = details;
  const ways = [
    contact.name,
    contact.phone && `${words.phone}: ${contact.phone}`,
    contact.email && `${words.email}: ${contact.email}`,
  ].filter((way): way is string => Boolean(way));
  const item: Block[] = solution?.item ? [{ type: 'embed', itemId: solution.item.itemId }] : [];
  return [
    factsTable(words.facts, [
      [words.owner, details.owner],
      [words.field, field && facetValueLabel(locale, { name: 'field', value: field })],
      [words.status, facetValueLabel(locale, { name: 'status', value: status })],
      [words.deadline, documentDate(details.deadline)],
      [words.reward, details.reward],
      [words.solvedBy, solution?.solvedBy],
    ]),
    ...section(words.need, details.need),
    ...section(words.requirements, details.requirements),
    ...section(words.solution, [...(solution?.text ?? []), ...item]),
    ...section(words.contact, ways.length === 0 ? [] : [paragraph(ways.join(' · '))]),
  ];
}
