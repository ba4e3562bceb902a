import type { IssueMessages } from '../../content/issues';
import type { StateSecretRule } from '../../content/stateSecretRules';

/** Put before every reason why an item cannot be published. */
export const cannotPublishPrefix = 'Cannot be published yet: ';

/** What is wrong and what to do, in the words of the form. */
export const issueMessages: IssueMessages = {
  headlineMissing: () => 'the article has no headline. Fill in “Headline”.',
  headlineTooLong: ({ length, max }) =>
    `the headline has ${length} characters. Shorten “Headline” to ${max} characters at most.`,
  summaryMissing: () =>
    'the article has no summary. Fill in “Summary” with the main point in one or two sentences.',
  bodyEmpty: () => 'the article has no text. Write it in “Body”.',
  slugInvalid: () =>
    'the address is not valid. Correct “Slug”: plain lower-case letters, digits and hyphens only, 80 characters at most.',
  leadPictureAltMissing: () =>
    'the lead picture has no description for people who cannot see it. Open the picture and fill in “Alternative text”.',
  bodyPictureAltMissing: ({ position }) =>
    `picture ${position} in the text has no description for people who cannot see it. Open the picture and fill in “Alternative text”.`,
  galleryPictureAltMissing: ({ gallery, position }) =>
    `picture ${position} of gallery ${gallery} has no description for people who cannot see it. Open the picture and fill in “Alternative text”.`,
  photoStoryTooFewPictures: ({ count, min }) =>
    `a photo story needs at least ${min} different pictures and this one has ${count}. Add pictures or change “Genre”.`,
  sourceNameMissing: () =>
    'the source has an address but no name. Fill in “Source name” or clear “Source address”.',
  sourceUrlInvalid: ({ url }) =>
    `the source address “${url}” is not valid. Change “Source address” to a full address starting with https:// or http://.`,
  topicsMissing: () => 'the article has no topic. Choose at least one in “Topics”.',
  audiencesMissing: () => 'the article has no audience. Choose at least one in “Audience”.',
  tableHeaderMissing: ({ position }) =>
    `table ${position} in the text has no header row or column. Open the table and make its first row or column a header.`,
  linkNotAbsolute: ({ href, text }) =>
    `the link “${text}” goes to “${href}”, which is not a full address. Open the link and enter an address starting with https://, mailto: or tel:, or choose an article of this column.`,
};

/** Told to whoever sent input with a state-secret mark; never repeats the content. */
export const stateSecretMessages: Record<StateSecretRule, string> = {
  filledSecrecyField:
    'Refused because the field for the level of secrecy is filled in. State secrets may not be drafted or kept on a system joined to the internet. Nothing was saved; tell the person in charge of state secrets at your agency.',
  secrecyLine:
    'Refused because a line states a level of secrecy. State secrets may not be drafted or kept on a system joined to the internet. Nothing was saved; tell the person in charge of state secrets at your agency.',
  stampedLevel:
    'Refused because a line is a secrecy stamp in capitals. State secrets may not be drafted or kept on a system joined to the internet. Nothing was saved; tell the person in charge of state secrets at your agency.',
};
