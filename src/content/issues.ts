import type { Locale } from './locales';

/**
 * Why an item cannot be published yet: an editor's mistake as data. The words are in `locale`, so that
 * form, preview and publishing say the same in the editor's language.
 */

import type { ItemKind } from './kinds';

/** What a message needs beyond its code. Positions count from 1, as editors do. */
export interface IssueParams {
  headlineMissing: undefined;
  headlineTooLong: { length: number; max: number };
  summaryMissing: undefined;
  bodyEmpty: undefined;
  slugInvalid: undefined;
  leadPictureAltMissing: undefined;
  bodyPictureAltMissing: { position: number };
  galleryPictureAltMissing: { gallery: number; position: number };
  photoStoryTooFewPictures: { count: number; min: number };
  sourceNameMissing: undefined;
  sourceUrlInvalid: { url: string };
  topicsMissing: undefined;
  audiencesMissing: undefined;
  tableHeaderMissing: { position: number };
  linkNotAbsolute: { href: string; text: string };
  infographicPictureMissing: undefined;
  textAlternativeMissing: undefined;
  dataTableMissing: undefined;
  dataSourceMissing: undefined;
  chartTitleMissing: { position?: number };
  chartDescriptionMissing: { position?: number };
  chartFiguresMissing: { position?: number };
  chartFigureUnreadable: { position?: number; text: string };
  pieNotWhole: { position?: number };
  coverMissing: undefined;
  coverAltMissing: undefined;
  coverLoopNotVideo: undefined;
  scenesMissing: undefined;
  diagramWordsMissing: { position: number };
  sceneVideoNotPlayable: { position: number };
  sceneVideoPosterMissing: { position: number };
  sceneCaptionsMissing: { position: number };
  sceneAudioNotPlayable: { position: number };
  sceneTranscriptMissing: { position: number };
  publicationFileMissing: undefined;
  bulletinEmpty: undefined;
  publicationFormatUnknown: { title: string };
  publicationLanguageUnknown: { title: string; language: string };
  publicationCoverMissing: undefined;
  publicationContentsPageTooHigh: { title: string; page: number; pageCount: number };
  documentNumberMissing: undefined;
  documentIssuerMissing: undefined;
  documentIssueDateMissing: undefined;
  documentDatesDisordered: undefined;
  documentTextMissing: { hasFile: boolean };
  documentTextDamaged: { samples: string };
  documentRelationEmpty: { position: number };
  documentRelationToItself: { position: number };
  documentSuccessorMissing: undefined;
  documentStatusContradicted: { reason: 'successor' | 'effect' | 'expiry' | 'notYet' };
  posterMissing: undefined;
  filmMissing: undefined;
  notAFilm: { title: string };
  channelAddressUnknown: { url: string };
  channelCaptionsUnconfirmed: undefined;
  durationMissing: undefined;
  durationUnreadable: undefined;
  captionsMissing: { locale: Locale };
  captionsNotVtt: { title: string };
  captionsLanguageMissing: { title: string };
  videoTranscriptMissing: undefined;
  transcriptMissing: undefined;
  chapterTimeUnreadable: { position: number };
  chapterTitleMissing: { position: number };
  chaptersOutOfOrder: { position: number };
  chapterPastEnd: { position: number; duration: string };
  showMissing: undefined;
  recordingMissing: undefined;
  notARecording: { title: string };
  showCoverMissing: undefined;
  showCoverNotSquare: { width: number; height: number };
  showCoverWrongSize: { width: number; min: number; max: number };
  showDescriptionMissing: undefined;
  /** `name` is that of the label among the words of the kind. */
  detailMissing: { kind: ItemKind; name: string };
  periodReversed: undefined;
  budgetNotPositive: undefined;
  registerUrlInvalid: { url: string };
  consentMissing: { name: string };
  consentWithdrawn: { name: string };
  contactUnreachable: undefined;
  contactEmailInvalid: { email: string };
}

export type IssueCode = keyof IssueParams;

/** Path of the field of the form that the editor has to mend, `source.name`; a test finds each in its form. */
export type IssueField = string;

export type Issue = {
  [Code in IssueCode]: { field: IssueField; code: Code } & (IssueParams[Code] extends undefined
    ? { params?: undefined }
    : { params: IssueParams[Code] });
}[IssueCode];

/** Words for every issue: what is wrong and what to do, as one text that starts in lower case. */
export type IssueMessages = { [Code in IssueCode]: (params: IssueParams[Code]) => string };
