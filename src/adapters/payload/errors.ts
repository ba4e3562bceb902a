import { APIError } from 'payload';
import type { FileRefusal } from '../../content/fileRefusals';
import type { Locale } from '../../content/locales';
import type { StateSecretRule } from '../../content/stateSecretRules';
import { fileMessages as enFiles } from '../../locale/en/files';
import * as en from '../../locale/en/messages';
import { en as enNewsroom } from '../../locale/en/newsroom';
import { fileMessages as viFiles } from '../../locale/vi/files';
import * as vi from '../../locale/vi/messages';
import { vi as viNewsroom } from '../../locale/vi/newsroom';
import type { PictureRefusal } from '../media/normalisePicture';

const stateSecretWords: Record<Locale, Record<StateSecretRule, string>> = {
  vi: vi.stateSecretMessages,
  en: en.stateSecretMessages,
};

/** 422 (RFC 9110 section 15.5.21). The message names the rule and never repeats the content. */
export class StateSecretRefused extends APIError {
  constructor(locale: Locale, rule: StateSecretRule) {
    super(stateSecretWords[locale][rule], 422, { code: 'stateSecret' }, true);
  }
}

const restoreRefusal: Record<Locale, string> = {
  vi: 'Phiên bản cũ chỉ được khôi phục thành bản nháp. Chọn "Khôi phục thành bản nháp", xem lại rồi đăng.',
  en: 'A version can only be restored as a draft. Choose "Restore as draft", review it, then publish.',
};

/** Restoring must never publish by accident. */
export class RestoreAsDraftOnly extends APIError {
  constructor(locale: Locale) {
    super(restoreRefusal[locale], 409, { code: 'restoreAsDraftOnly' }, true);
  }
}

const pictureRefusals: Record<PictureRefusal, Record<Locale, string>> = {
  svg: {
    vi: 'Không nhận tệp SVG vì có thể chứa mã chạy được. Hãy xuất hình ra PNG hoặc JPEG rồi tải lên.',
    en: 'SVG files are not accepted because they can carry code. Export the picture as PNG or JPEG.',
  },
  notAPicture: {
    vi: 'Tệp này không phải ảnh JPEG, PNG, WebP hoặc AVIF (xét theo nội dung tệp, không theo đuôi tên). Hãy chọn tệp khác.',
    en: 'The file is not a JPEG, PNG, WebP or AVIF picture, judging by its bytes. Choose another file.',
  },
  tooLarge: {
    vi: 'Ảnh nặng hơn 25 MB. Hãy giảm kích thước ảnh rồi tải lên.',
    en: 'The picture is larger than 25 MB. Make it smaller and upload it again.',
  },
  unreadable: {
    vi: 'Không đọc được ảnh: tệp hỏng hoặc quá lớn (trên 60 triệu điểm ảnh). Hãy mở và lưu lại ảnh rồi tải lên.',
    en: 'The picture cannot be read: it is damaged or larger than 60 million pixels.',
  },
  tooNarrow: {
    vi: 'Ảnh quá dài và hẹp: cạnh dài hơn 20 lần cạnh ngắn. Hãy cắt bớt hoặc chia thành nhiều ảnh rồi tải lên.',
    en: 'The picture is too long and narrow: one side is more than 20 times the other. Crop it or divide it into several pictures, then upload again.',
  },
  tooSmall: {
    vi: 'Ảnh quá nhỏ: có cạnh dưới 16 điểm ảnh. Hãy chọn ảnh lớn hơn.',
    en: 'The picture is too small: a side is shorter than 16 pixels. Choose a larger one.',
  },
};

/** 413 for the size, 422 for the shape, 415 for the type (RFC 9110 section 15.5). */
const pictureStatus: Record<PictureRefusal, 413 | 415 | 422> = {
  svg: 415,
  notAPicture: 415,
  unreadable: 415,
  tooLarge: 413,
  tooNarrow: 422,
  tooSmall: 422,
};

export class PictureRefused extends APIError {
  constructor(locale: Locale, refusal: PictureRefusal) {
    super(pictureRefusals[refusal][locale], pictureStatus[refusal], { code: refusal }, true);
  }
}

const fileWords = { vi: viFiles, en: enFiles };

/** 413 for the size, 415 for the type, 422 for what is inside (RFC 9110 section 15.5). */
function statusOf({ code }: FileRefusal): 413 | 415 | 422 {
  if (code === 'tooLarge') return 413;
  const types: FileRefusal['code'][] = [
    'empty',
    'typeUnknown',
    'picture',
    'oldOffice',
    'macros',
    'container',
    'codec',
  ];
  return types.includes(code) ? 415 : 422;
}

export class FileRefused extends APIError {
  constructor(locale: Locale, refusal: FileRefusal) {
    super(fileWords[locale].refusal(refusal), statusOf(refusal), { code: refusal.code }, true);
  }
}

/** Each file has facts of its own; one upload for many documents would be wrong for all but one. */
export class FilesOneByOne extends APIError {
  constructor(locale: Locale) {
    super(fileWords[locale].oneByOne, 400, { code: 'oneByOne' }, true);
  }
}

export class FileInUse extends APIError {
  constructor(locale: Locale, uses: number) {
    super(fileWords[locale].inUse(uses), 409, { code: 'fileInUse' }, true);
  }
}

export class MediaInUse extends APIError {
  constructor(locale: Locale, uses: number) {
    const message: Record<Locale, string> = {
      vi: `Chưa xóa được: ảnh đang hiện trong ${uses} bài đã đăng. Gỡ ảnh khỏi các bài đó và đăng lại, rồi xóa.`,
      en: `Not deleted: ${uses} live item(s) show this picture. Take it out of them first.`,
    };
    super(message[locale], 409, { code: 'mediaInUse' }, true);
  }
}

export class ReferenceInUse extends APIError {
  constructor(locale: Locale, uses: number) {
    const message: Record<Locale, string> = {
      vi: `Chưa xóa được: còn ${uses} bài đã đăng thuộc mục này. Chuyển các bài đó sang mục khác và đăng lại, rồi xóa.`,
      en: `Not deleted: ${uses} live item(s) belong to it. Move them elsewhere and publish them first.`,
    };
    super(message[locale], 409, { code: 'referenceInUse' }, true);
  }
}

export class WithdrawalRefused extends APIError {
  constructor(message: string) {
    super(message, 400, { code: 'withdrawal' }, true);
  }
}

/** 403: nothing that needs a letter to somebody. */
export class NoMail extends APIError {
  constructor(locale: Locale) {
    super({ vi: viNewsroom, en: enNewsroom }[locale].users.noMail, 403, { code: 'noMail' }, true);
  }
}

/** Publishing needs to know which language goes out. */
export class LocaleNotChosen extends APIError {
  constructor(locale: Locale) {
    const message: Record<Locale, string> = {
      vi: 'Chưa đăng được: hãy chọn một ngôn ngữ (locale=vi hoặc locale=en) rồi đăng.',
      en: 'Not published: choose one language (locale=vi or locale=en).',
    };
    super(message[locale], 400, { code: 'localeNotChosen' }, true);
  }
}

/** The column is written in two languages; text of another would be kept where nobody finds it. */
export class LocaleUnknown extends APIError {
  constructor(locale: Locale) {
    const message: Record<Locale, string> = {
      vi: 'Chuyên mục không có ngôn ngữ này. Chọn tiếng Việt (locale=vi) hoặc tiếng Anh (locale=en).',
      en: 'The column has no such language. Choose Vietnamese (locale=vi) or English (locale=en).',
    };
    super(message[locale], 400, { code: 'localeUnknown' }, true);
  }
}

/** A plain save takes its status from the newest version; where that is a draft it would take a live item out unasked. */
export class SaveWouldWithdraw extends APIError {
  constructor(locale: Locale) {
    const message: Record<Locale, string> = {
      vi: 'Chưa lưu: bài đang đăng có bản nháp mới hơn. Hãy lưu nháp (draft=true), đăng (_status=published) hoặc gỡ bài.',
      en: 'Not saved: the live article has a newer draft. Save a draft (draft=true), publish (_status=published) or withdraw.',
    };
    super(message[locale], 409, { code: 'saveWouldWithdraw' }, true);
  }
}
