import type { Block } from '../../content/blocks';
import { campaignForms, type CampaignActivity, type CampaignDetails } from '../../content/details/campaign';
import type { Locale } from '../../content/locales';
import { factsTable, list, section } from '../../content/plainBlocks';
import { documentDate } from '../../locale/dates';
import { facetValueLabel } from '../../locale/facetWords';
import { wordsFor } from '../../locale/words';
import { day, line, oneOf, optionalLine } from './fieldValues';
import type { DetailsProjection } from './item';
import { toBlocks } from './lexicalBody';
import { itemRefOf, rowsOf } from './references';
import type { References } from './sources';
import { withoutUndefined } from './withoutUndefined';

/** A campaign or a day of observance: when it runs, what it is for, what happens. */
export const projectCampaign: DetailsProjection<'campaign'> = (fields, references, locale) => {
  const startsOn = day(fields.startsOn);
  const details = withoutUndefined<CampaignDetails>({
    form: oneOf(campaignForms, fields.form),
    startsOn,
    endsOn: day(fields.endsOn) || startsOn,
    isYearly: fields.isYearly === true,
    basis: optionalLine(fields.basis),
    slogan: optionalLine(fields.slogan),
    story: toBlocks(fields.story, references),
    activities: activitiesOf(fields.activities, references),
  });
  return { details, body: plainArticle(details, locale) };
};

/** Those with words in this language, in order of time. */
function activitiesOf(value: unknown, references: References): CampaignActivity[] {
  return rowsOf(value)
    .map((row) =>
      withoutUndefined<CampaignActivity>({
        on: day(row.on),
        title: line(row.title),
        place: optionalLine(row.place),
        item: itemRefOf(row.item, references),
      }),
    )
    .filter(({ title }) => title !== '')
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function plainArticle(details: CampaignDetails, locale: Locale): Block[] {
  const words = wordsFor(locale).kinds.campaign.portal;
  const { form, startsOn, endsOn, isYearly } = details;
  const days = words.days(documentDate(startsOn), documentDate(endsOn));
  const activities = details.activities.map(
    ({ on, title, place }) => `${documentDate(on)}: ${place ? words.activityLine(title, place) : title}`,
  );
  return [
    factsTable(words.facts, [
      [words.form, form && facetValueLabel(locale, { name: 'form', value: form })],
      [words.when, isYearly ? `${days} (${words.yearly.toLocaleLowerCase(locale)})` : days],
      [words.slogan, details.slogan],
      [words.basis, details.basis],
    ]),
    ...details.story,
    ...section(words.activities, list(activities)),
  ];
}
