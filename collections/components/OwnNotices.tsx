'use client';

import { toast, useTranslation } from '@payloadcms/ui';
import { useEffect, type ReactNode } from 'react';
import { en } from '../../src/locale/en/newsroom';
import { vi } from '../../src/locale/vi/newsroom';

type Uploads = typeof vi.uploads;

/** The two notices that Payload has in English alone, whatever the language (its `BulkUpload`, as of 3.90). */
const inEnglish: [RegExp, keyof Uploads][] = [
  [/^Successfully saved (\d+) files$/, 'saved'],
  [/^Failed to save (\d+) files$/, 'failed'],
];

type Notify = typeof toast.success;

/** Says in the language of the newsroom what Payload says in English when files were uploaded beside a form. */
export function OwnNotices({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();

  useEffect(() => {
    const words = (i18n.language === 'en' ? en : vi).uploads;
    const { success, error } = toast;
    toast.success = translating(success, words);
    toast.error = translating(error, words);
    return () => {
      Object.assign(toast, { success, error });
    };
  }, [i18n.language]);

  return children;
}

function translating(notify: Notify, words: Uploads): Notify {
  return (message, options) => {
    for (const [pattern, key] of inEnglish) {
      const count = typeof message === 'string' && pattern.exec(message)?.[1];
      if (count) return notify(words[key](Number(count)), options);
    }
    return notify(message, options);
  };
}
