import type { IssueMessages } from '../../content/issues';
import type { ItemKind } from '../../content/kinds';
import type { StateSecretRule } from '../../content/stateSecretRules';
import { kinds } from './kinds';

/** What a field of a kind is called in its form. */
function labelOf(kind: ItemKind, name: string): string {
  const words = Reflect.get(kinds, kind) as { newsroom?: object } | undefined;
  const label: unknown = Reflect.get(words?.newsroom ?? {}, name);
  return typeof label === 'string' ? label : name;
}

/** Put before every reason why an item cannot be published. */
export const cannotPublishPrefix = 'Cannot be published yet: ';

/** What is wrong and what to do, in the words of the form. */
export const issueMessages: IssueMessages = {
  headlineMissing: () => 'there is no headline. Fill in “Headline”.',
  headlineTooLong: ({ length, max }) =>
    `the headline has ${length} characters. Shorten “Headline” to ${max} characters at most.`,
  summaryMissing: () => 'there is no summary. Fill in “Summary” with the main point in one or two sentences.',
  bodyEmpty: () => 'there is no text. Write it in “Body”.',
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
  topicsMissing: () => 'there is no topic. Choose at least one in “Topics”.',
  audiencesMissing: () => 'there is no audience. Choose at least one in “Audience”.',
  tableHeaderMissing: ({ position }) =>
    `table ${position} in the text has no header row or column. Open the table and make its first row or column a header.`,
  linkNotAbsolute: ({ href, text }) =>
    `the link “${text}” goes to “${href}”, which is not a full address. Open the link and enter an address starting with https://, mailto: or tel:, or choose an article of this column.`,
  infographicPictureMissing: () =>
    'the infographic has no picture. Choose one in “Picture” or a type in “Chart drawn from the table”.',
  textAlternativeMissing: () =>
    'the infographic does not say in words what it shows. Write it in “The same in words”.',
  dataTableMissing: () => 'the infographic has no data table. Paste it into “Data table”.',
  dataSourceMissing: () =>
    'the infographic does not say where its figures come from. Fill in “Source of the figures”.',
  chartTitleMissing: ({ position }) =>
    `the chart${inScene(position)} has no title. Fill in “Title of the chart”.`,
  chartDescriptionMissing: ({ position }) =>
    `the chart${inScene(position)} has no summary. Fill in “What the chart shows”.`,
  chartFiguresMissing: ({ position }) =>
    `the chart${inScene(position)} has no figures. Paste a table whose first row names the columns and whose first column names the rows.`,
  chartFigureUnreadable: ({ position, text }) =>
    `the table of the chart${inScene(position)} says “${text}” where a number should be. Write a number (1,234.5) or leave the cell empty.`,
  pieNotWhole: ({ position }) =>
    `the pie chart${inScene(position)} needs exactly one column of figures, none negative, and seven parts at most. Change the table or the type.`,
  coverMissing: () => 'the e-magazine has no cover. Choose one in “Cover, wide” or “Lead picture”.',
  coverAltMissing: () =>
    'the cover has no description for people who cannot see it. Open the picture and fill in “Alternative text”.',
  coverLoopNotVideo: () =>
    'the film of the cover is no MP4 or WebM video. Choose another file in “Background film without sound”.',
  scenesMissing: () => 'the e-magazine has no scene with text. Add at least one “Text” block in “Scenes”.',
  diagramWordsMissing: ({ position }) =>
    `the diagram in scene ${position} has no words. Write them in “The diagram in words”.`,
  sceneVideoNotPlayable: ({ position }) =>
    `the file in scene ${position} is no MP4 or WebM video. Choose another file.`,
  sceneVideoPosterMissing: ({ position }) =>
    `the video in scene ${position} has no poster. Choose one in “Poster”.`,
  sceneCaptionsMissing: ({ position }) =>
    `the video in scene ${position} has speech but no captions. Add a WebVTT file in “Captions (WebVTT)”.`,
  sceneAudioNotPlayable: ({ position }) =>
    `the file in scene ${position} is no audio. Choose an MP3, M4A or OGG file.`,
  sceneTranscriptMissing: ({ position }) =>
    `the audio in scene ${position} has no transcript. Fill in “Transcript”.`,
  bulletinEmpty: () =>
    'the bulletin is empty. Add a PDF under “Files” or choose items under “Items of the bulletin”.',
  publicationFileMissing: () => 'the publication has no file. Add a PDF or EPUB under “Files”.',
  publicationFormatUnknown: ({ title }) =>
    `readers cannot open “${title}”. Replace it by a PDF, EPUB, PPTX or DOCX under “Files”.`,
  publicationLanguageUnknown: ({ title, language }) =>
    `the language of “${title}”, “${language}”, is not known. Open the file and give a BCP 47 tag such as vi, en, tyz (Tày), nut (Nung), hre (Hre).`,
  publicationCoverMissing: () =>
    'the publication has no cover. Put a PDF first, whose first page becomes the cover, or choose a “Lead picture”.',
  publicationContentsPageTooHigh: ({ title, page, pageCount }) =>
    `the contents lead “${title}” to page ${page}, but there are ${pageCount} pages. Correct the page under “Contents”.`,
  documentNumberMissing: () =>
    'the document has no number. Fill in “Number”, or tick “The copy at hand leaves the number blank”.',
  documentIssuerMissing: () => 'the document has no issuer. Fill in “Issuer”.',
  documentIssueDateMissing: () =>
    'the document has no date of issue. Choose one; for a copy that gives the month or the year only choose any day of it and correct the box beside.',
  documentDatesDisordered: () =>
    'the dates of the document contradict each other. Put issue, effect and expiry in their order.',
  documentTextMissing: ({ hasFile }) =>
    hasFile
      ? 'the file has no text, perhaps it is a scan. Put the text into “Full text”, use a file with text, or tick “Publish the card only”.'
      : 'the document has no text. Add a file, put the text into “Full text”, or tick “Publish the card only”.',
  documentTextDamaged: ({ samples }) =>
    `the text was damaged by scanning (${samples}…). Put a clean copy into “Full text”, or tick “Publish the card only”.`,
  documentRelationEmpty: ({ position }) =>
    `relation ${position} names no document. Choose one of the register or write its name.`,
  documentRelationToItself: ({ position }) =>
    `relation ${position} leads to this very document. Choose another or remove the row.`,
  documentSuccessorMissing: () =>
    'the document is called replaced, but no successor is named. Add the relation “Replaced by” or correct “Legal force”.',
  documentStatusContradicted: ({ reason }) =>
    ({
      successor: 'the document names a successor but is called in force. Correct “Legal force”.',
      effect: 'the document is called in force before its date of effect. Choose “Not yet in force”.',
      expiry: 'the document is called in force after its expiry. Choose “Expired”.',
      notYet:
        'the document is called not yet in force without a date of effect to come. Correct “In force from” or “Legal force”.',
    })[reason],
  posterMissing: () =>
    'the video has no lead picture to show before it plays. Choose a frame in “Lead picture”.',
  filmMissing: () =>
    'there is no video. Upload a file in “Video files” or fill in “Address on the agency’s channel”.',
  notAFilm: ({ title }) => `the file “${title}” is not a video. Choose an MP4 or WebM file in “Video files”.`,
  channelAddressUnknown: ({ url }) =>
    `the address “${url}” does not lead to a video on YouTube, Facebook or Zalo. Open the video on the channel and copy its address into “Address on the agency’s channel”.`,
  channelCaptionsUnconfirmed: () =>
    'it is not known whether the video has captions on the channel. Turn them on there, then tick “The video has captions on the channel”.',
  durationMissing: () => 'the length is missing. Fill in “Length” as minutes:seconds, for example 2:35.',
  durationUnreadable: () =>
    'the length of the file cannot be read. Export the file again and upload it once more.',
  captionsMissing: ({ locale }) =>
    `the video has no ${locale === 'vi' ? 'Vietnamese' : 'English'} captions. Upload a WebVTT file (.vtt) in “Captions”; if nothing is heard in the video, tick “The video is silent”.`,
  captionsNotVtt: ({ title }) =>
    `the captions “${title}” are not WebVTT. Export them as a .vtt file and choose that in “Captions”.`,
  captionsLanguageMissing: ({ title }) =>
    `the captions “${title}” do not say their language. Open the file in the library and fill in “Language”, for example vi.`,
  videoTranscriptMissing: () =>
    'the video has no transcript. Write what is said and what the pictures show into “The video in words”.',
  transcriptMissing: () => 'this episode has no transcript. Write everything that is said into “Transcript”.',
  chapterTimeUnreadable: ({ position }) =>
    `the time of chapter ${position} is not a time. Write it as minutes:seconds, for example 1:05.`,
  chapterTitleMissing: ({ position }) => `chapter ${position} has no title. Fill it in or remove the row.`,
  chaptersOutOfOrder: ({ position }) =>
    `chapter ${position} does not begin after the one before it. Put the chapters in order of time.`,
  chapterPastEnd: ({ position, duration }) =>
    `chapter ${position} begins after the end of the recording (${duration}). Correct its time.`,
  showMissing: () => 'this episode belongs to no show. Choose one in “Show”.',
  recordingMissing: () => 'there is no recording. Upload an MP3 or M4A file in “Audio files”.',
  notARecording: ({ title }) =>
    `the file “${title}” is not a recording. Choose an MP3 or M4A file in “Audio files”.`,
  showCoverMissing: () =>
    'the show has no cover. Choose a square picture of 1,400 to 3,000 pixels in “Cover”.',
  showCoverNotSquare: ({ width, height }) =>
    `the cover is ${width} by ${height} pixels, not square. Crop it to a square and choose it again in “Cover”.`,
  showCoverWrongSize: ({ width, min, max }) =>
    `the cover is ${width} pixels wide. Podcast directories take ${min} to ${max}; choose another picture in “Cover”.`,
  showDescriptionMissing: () =>
    'the show has no description. Fill in “Description”: podcast directories demand one.',
  detailMissing: ({ kind, name }) =>
    `the field “${labelOf(kind, name)}” is empty. Fill it in and publish again.`,
  periodReversed: () => 'it ends before it begins. Correct one of the two dates.',
  budgetNotPositive: () => 'the budget must be more than 0. Correct “Budget (đồng)” or leave it empty.',
  registerUrlInvalid: ({ url }) =>
    `the address of the record “${url}” is not valid. Enter a full address starting with https://, or leave it empty.`,
  consentMissing: ({ name }) =>
    `there is no consent on record for naming ${name}. Fill in the day, the way and who recorded it, or delete the name.`,
  consentWithdrawn: ({ name }) =>
    `the person named, ${name}, has withdrawn the consent. Delete the name everywhere and publish again, or withdraw the item.`,
  contactUnreachable: () => 'proposals cannot reach anybody. Fill in “Phone” or “E-mail”.',
  contactEmailInvalid: ({ email }) => `the e-mail address “${email}” is not valid. Correct “E-mail”.`,
};

/** Which scene of an e-magazine a chart stands in; an infographic has but one chart. */
function inScene(position: number | undefined): string {
  return position === undefined ? '' : ` in scene ${position}`;
}

/** Told to whoever sent input with a state-secret mark; never repeats the content. */
export const stateSecretMessages: Record<StateSecretRule, string> = {
  filledSecrecyField:
    'Refused because the field for the level of secrecy is filled in. State secrets may not be drafted or kept on a system joined to the internet. Nothing was saved; tell the person in charge of state secrets at your agency.',
  secrecyLine:
    'Refused because a line states a level of secrecy. State secrets may not be drafted or kept on a system joined to the internet. Nothing was saved; tell the person in charge of state secrets at your agency.',
  stampedLevel:
    'Refused because a line is a secrecy stamp in capitals. State secrets may not be drafted or kept on a system joined to the internet. Nothing was saved; tell the person in charge of state secrets at your agency.',
};
