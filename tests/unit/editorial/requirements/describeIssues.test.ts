import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../src/content/issues';
import { locales } from '../../../../src/content/locales';
import { describeIssue, describeIssues } from '../../../../src/editorial/requirements/describeIssues';
import * as en from '../../../../src/locale/en/messages';
import * as vi from '../../../../src/locale/vi/messages';

const samples: Issue[] = [
  { field: 'headline', code: 'headlineMissing' },
  { field: 'headline', code: 'headlineTooLong', params: { length: 215, max: 200 } },
  { field: 'summary', code: 'summaryMissing' },
  { field: 'body', code: 'bodyEmpty' },
  { field: 'slug', code: 'slugInvalid' },
  { field: 'leadPicture', code: 'leadPictureAltMissing' },
  { field: 'body', code: 'bodyPictureAltMissing', params: { position: 2 } },
  { field: 'body', code: 'galleryPictureAltMissing', params: { gallery: 1, position: 3 } },
  { field: 'body', code: 'photoStoryTooFewPictures', params: { count: 2, min: 3 } },
  { field: 'source.name', code: 'sourceNameMissing' },
  { field: 'source.url', code: 'sourceUrlInvalid', params: { url: 'moc.gov.vn' } },
  { field: 'topics', code: 'topicsMissing' },
  { field: 'audiences', code: 'audiencesMissing' },
  { field: 'body', code: 'tableHeaderMissing', params: { position: 1 } },
  { field: 'body', code: 'linkNotAbsolute', params: { href: '/tin-bai', text: 'Xem' } },
  { field: 'files', code: 'publicationFileMissing' },
  { field: 'files', code: 'bulletinEmpty' },
  { field: 'files', code: 'publicationFormatUnknown', params: { title: 'Phim' } },
  { field: 'files', code: 'publicationLanguageUnknown', params: { title: 'Sổ tay', language: 'vn' } },
  { field: 'leadPicture', code: 'publicationCoverMissing' },
  {
    field: 'tableOfContents',
    code: 'publicationContentsPageTooHigh',
    params: { title: 'Phụ lục', page: 9, pageCount: 8 },
  },
  { field: 'number', code: 'documentNumberMissing' },
  { field: 'issuer', code: 'documentIssuerMissing' },
  { field: 'issuedOn', code: 'documentIssueDateMissing' },
  { field: 'effectiveOn', code: 'documentDatesDisordered' },
  { field: 'body', code: 'documentTextMissing', params: { hasFile: true } },
  { field: 'body', code: 'documentTextDamaged', params: { samples: 'truyén, hién' } },
  { field: 'relations', code: 'documentRelationEmpty', params: { position: 1 } },
  { field: 'relations', code: 'documentRelationToItself', params: { position: 2 } },
  { field: 'relations', code: 'documentSuccessorMissing' },
  { field: 'status', code: 'documentStatusContradicted', params: { reason: 'successor' } },
  { field: 'pictures', code: 'infographicPictureMissing' },
  { field: 'textAlternative', code: 'textAlternativeMissing' },
  { field: 'data', code: 'dataTableMissing' },
  { field: 'dataSource', code: 'dataSourceMissing' },
  { field: 'chart.title', code: 'chartTitleMissing', params: {} },
  { field: 'scenes.1.title', code: 'chartTitleMissing', params: { position: 2 } },
  { field: 'chart.description', code: 'chartDescriptionMissing', params: {} },
  { field: 'chart.data', code: 'chartFiguresMissing', params: {} },
  { field: 'chart.data', code: 'chartFigureUnreadable', params: { text: 'nhiều' } },
  { field: 'chart.type', code: 'pieNotWhole', params: {} },
  { field: 'coverPicture', code: 'coverMissing' },
  { field: 'coverPicture', code: 'coverAltMissing' },
  { field: 'coverLoop', code: 'coverLoopNotVideo' },
  { field: 'scenes', code: 'scenesMissing' },
  { field: 'scenes.1.words', code: 'diagramWordsMissing', params: { position: 2 } },
  { field: 'scenes.1.file', code: 'sceneVideoNotPlayable', params: { position: 2 } },
  { field: 'scenes.1.poster', code: 'sceneVideoPosterMissing', params: { position: 2 } },
  { field: 'scenes.1.captions', code: 'sceneCaptionsMissing', params: { position: 2 } },
  { field: 'scenes.1.file', code: 'sceneAudioNotPlayable', params: { position: 2 } },
  { field: 'scenes.1.transcript', code: 'sceneTranscriptMissing', params: { position: 2 } },
  { field: 'leadPicture', code: 'posterMissing' },
  { field: 'files', code: 'filmMissing' },
  { field: 'files', code: 'notAFilm', params: { title: 'Lời chào' } },
  { field: 'channelUrl', code: 'channelAddressUnknown', params: { url: 'https://example.org' } },
  { field: 'hasChannelCaptions', code: 'channelCaptionsUnconfirmed' },
  { field: 'duration', code: 'durationMissing' },
  { field: 'files', code: 'durationUnreadable' },
  { field: 'captions', code: 'captionsMissing', params: { locale: 'vi' } },
  { field: 'captions', code: 'captionsNotVtt', params: { title: 'Phụ đề' } },
  { field: 'captions', code: 'captionsLanguageMissing', params: { title: 'Phụ đề' } },
  { field: 'transcript', code: 'videoTranscriptMissing' },
  { field: 'transcript', code: 'transcriptMissing' },
  { field: 'chapters.1.startsAt', code: 'chapterTimeUnreadable', params: { position: 2 } },
  { field: 'chapters.1.title', code: 'chapterTitleMissing', params: { position: 2 } },
  { field: 'chapters.1.startsAt', code: 'chaptersOutOfOrder', params: { position: 2 } },
  { field: 'chapters.1.startsAt', code: 'chapterPastEnd', params: { position: 2, duration: '1:35' } },
  { field: 'show', code: 'showMissing' },
  { field: 'files', code: 'recordingMissing' },
  { field: 'files', code: 'notARecording', params: { title: 'Phim' } },
  { field: 'cover', code: 'showCoverMissing' },
  { field: 'cover', code: 'showCoverNotSquare', params: { width: 1600, height: 900 } },
  { field: 'cover', code: 'showCoverWrongSize', params: { width: 640, min: 1400, max: 3000 } },
  { field: 'description', code: 'showDescriptionMissing' },
  { field: 'code', code: 'detailMissing', params: { kind: 'featuredTask', name: 'code' } },
  { field: 'endsOn', code: 'periodReversed' },
  { field: 'budget', code: 'budgetNotPositive' },
  { field: 'registerUrl', code: 'registerUrlInvalid', params: { url: 'ho-so' } },
  { field: 'people.0.consent.givenOn', code: 'consentMissing', params: { name: 'Lê Minh Họa' } },
  { field: 'people.0.consent.withdrawnOn', code: 'consentWithdrawn', params: { name: 'Lê Minh Họa' } },
  { field: 'contact.email', code: 'contactUnreachable' },
  { field: 'contact.email', code: 'contactEmailInvalid', params: { email: 'x' } },
];

describe('describeIssue', () => {
  it.each(samples)(
    'says in both languages what is wrong with $code and names a field or a thing to open',
    (issue) => {
      expect(describeIssue('vi', issue)).toMatch(/^Chưa đăng được: \p{Ll}.+\. \p{Lu}.+\.$/u);
      expect(describeIssue('en', issue)).toMatch(/^Cannot be published yet: \p{Ll}.+\.$/u);
      expect(describeIssue('vi', issue)).not.toMatch(/undefined|\[object|!/);
    },
  );

  it('has a sample here for every message', () => {
    const codes = [...new Set(samples.map(({ code }) => code))].sort();
    expect(Object.keys(vi.issueMessages).sort()).toEqual(codes);
    expect(Object.keys(en.issueMessages).sort()).toEqual(codes);
  });

  it('says the lead picture lacks its description as the style guide words it', () => {
    expect(describeIssue('vi', { field: 'leadPicture', code: 'leadPictureAltMissing' })).toBe(
      'Chưa đăng được: ảnh đại diện chưa có mô tả cho người không nhìn thấy. Mở ảnh và điền ô “Mô tả ảnh”.',
    );
  });

  it('names which picture of which gallery', () => {
    const issue: Issue = {
      field: 'body',
      code: 'galleryPictureAltMissing',
      params: { gallery: 1, position: 3 },
    };
    expect(describeIssue('vi', issue)).toContain('ảnh thứ 3 của bộ ảnh thứ 1');
    expect(describeIssue('en', issue)).toContain('picture 3 of gallery 1');
  });
});

describe('describeIssues', () => {
  it('is empty without issues', () => {
    expect(describeIssues('vi', [])).toBe('');
  });

  it('is a sentence for one issue', () => {
    expect(describeIssues('vi', [{ field: 'headline', code: 'headlineMissing' }])).toBe(
      'Chưa đăng được: chưa có tiêu đề. Điền ô “Tiêu đề”.',
    );
  });

  it('is a list for several', () => {
    const issues: Issue[] = [
      { field: 'headline', code: 'headlineMissing' },
      { field: 'topics', code: 'topicsMissing' },
    ];
    expect(describeIssues('en', issues)).toBe(
      'Cannot be published yet:\n' +
        '– there is no headline. Fill in “Headline”.\n' +
        '– there is no topic. Choose at least one in “Topics”.',
    );
  });
});

describe('the refusal of state secrets', () => {
  it.each(locales)('says in %s that nothing was saved', (locale) => {
    const messages = Object.values((locale === 'vi' ? vi : en).stateSecretMessages);
    expect(messages).toHaveLength(3);
    for (const message of messages)
      expect(message).toContain(locale === 'vi' ? 'chưa được lưu' : 'Nothing was saved');
  });
});
