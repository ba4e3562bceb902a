'use client';

import {
  FormSubmit,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { useEffect, useRef } from 'react';
import { isLocale } from '../../src/content/locales';
import { en } from '../../src/locale/en/newsroom';
import { vi } from '../../src/locale/vi/newsroom';

/**
 * Stands in the place of Payload's "Publish" and its menu "Publish in …": publishing is always per language here,
 * so there is one button, and it names the language that goes out.
 */
export function PublishButton() {
  const document = useDocumentInfo();
  const { getField, setModified, submit } = useForm();
  const isSavingItself = useRef(false);
  const isSaving = useFormBackgroundProcessing();
  useEffect(() => {
    isSavingItself.current = isSaving;
  }, [isSaving]);
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { code } = useLocale();
  const words = i18n.language === 'en' ? en : vi;

  if (!document.hasPublishPermission || !isLocale(code)) return null;

  async function publish(): Promise<void> {
    await typingHasArrived();
    // A draft saved by itself beside the publication would come after it, as a newer draft of what was before.
    await until(() => !isSavingItself.current);
    setModified(false);
    const path: `/${string}` = `/${[document.collectionSlug, document.id].filter(Boolean).join('/')}?depth=0&locale=${code}`;
    const action = formatAdminURL({ apiRoute: config.routes.api, path });
    // An address that nobody typed is the server's: the form may still hold the one of a half-typed headline.
    const slug = getField('slug');
    const untouched = slug?.value === slug?.initialValue ? { slug: undefined } : {};
    const result = await submit({ action, overrides: { _status: 'published', ...untouched } });
    if (!result?.res.ok) return;
    document.setUnpublishedVersionCount(0);
    document.setMostRecentVersionIsAutosaved(false);
    document.setHasPublishedDoc(true);
  }

  return (
    <FormSubmit
      buttonId="action-save"
      disabled={document.uploadStatus === 'uploading'}
      onClick={() => {
        void publish();
      }}
      size="medium"
      type="button"
    >
      {words.publish[code]}
    </FormSubmit>
  );
}

/** Looks twenty times a second, for at most ten seconds: a save that hangs must not keep a piece from going out. */
async function until(isSo: () => boolean): Promise<void> {
  for (let looks = 0; looks < 200 && !isSo(); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * The editor of the body hands over what was typed when the browser is idle, up to 500 ms later (`useRunDeprioritized`):
 * without waiting, the last words before the click would not be in what is published. Idle work runs in the order
 * it was asked for. The pause after it lets React put the value into the form, and the form ask which fields it now
 * shows: Payload does that 250 ms after a change and not at all once it saves, so that a field named in a refusal might
 * not be there to be filled in.
 */
async function typingHasArrived(): Promise<void> {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => {
        resolve();
      });
    } else setTimeout(resolve, 150);
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
}
