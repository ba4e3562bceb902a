'use client';

import {
  Button,
  Modal,
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { useState, type FormEvent } from 'react';
import { withdrawalModes, type WithdrawalMode } from '../../src/content/contentItem';
import { isLocale } from '../../src/content/locales';
import { en } from '../../src/locale/en/newsroom';
import { vi } from '../../src/locale/vi/newsroom';
import './newsroom.css';

interface Answer {
  message?: string;
  /** Whether no language is out any more. */
  isDraft?: boolean;
  errors?: { message: string }[];
}

/** Stands in the place of Payload's "Unpublish": withdrawing asks what the old address shall answer, and why. */
export function WithdrawButton() {
  const document = useDocumentInfo();
  const { id, collectionSlug } = document;
  const { reset } = useForm();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { code } = useLocale();
  const { openModal, closeModal } = useModal();
  const [mode, setMode] = useState<WithdrawalMode>('notice');
  const [reason, setReason] = useState('');
  const [redirectTo, setRedirectTo] = useState('');
  const [error, setError] = useState('');
  const all = i18n.language === 'en' ? en : vi;
  const words = all.withdraw;
  const modalSlug = `withdraw-${String(id)}`;

  if (!document.hasPublishedDoc || !document.hasPublishPermission || id === undefined || !isLocale(code))
    return null;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    // The dialog is a portal: React would hand its submit on to the article's form around it, which publishes.
    event.stopPropagation();
    const path: `/${string}` = `/${collectionSlug ?? ''}/${String(id)}/withdraw`;
    const response = await fetch(formatAdminURL({ apiRoute: config.routes.api, path }), {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify({ mode, reason, redirectTo, locale: code }),
    });
    const answer = (await response.json()) as Answer;
    if (!response.ok) {
      setError(answer.errors?.[0]?.message ?? response.statusText);
      return;
    }
    closeModal(modalSlug);
    toast.success(answer.message ?? words.done);
    await showWithdrawn(answer.isDraft === true);
  }

  /** The page learns what the server did: the state per language, and that nothing is published any more. */
  async function showWithdrawn(isDraft: boolean): Promise<void> {
    setError('');
    setReason('');
    if (isDraft) {
      await reset({ ...document.data, _status: 'draft' });
      document.setHasPublishedDoc(false);
      document.setUnpublishedVersionCount(1);
    }
    document.incrementVersionCount();
    document.setLastUpdateTime(Date.now());
  }

  return (
    <>
      <PopupList.Button
        id="action-withdraw"
        onClick={() => {
          openModal(modalSlug);
        }}
      >
        {words.button}
      </PopupList.Button>
      <Modal slug={modalSlug} className="nq57-withdraw" aria-label={words.title}>
        <form
          onSubmit={(event) => {
            void submit(event);
          }}
        >
          <h2>{words.title}</h2>
          <p>{words.help}</p>
          <p>
            {words.language}: <strong>{all.publication.languages[code]}</strong>
          </p>
          <fieldset>
            <legend>{words.mode}</legend>
            {withdrawalModes.map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name="withdrawal-mode"
                  value={value}
                  checked={mode === value}
                  onChange={() => {
                    setMode(value);
                  }}
                />{' '}
                {words.modes[value]}
              </label>
            ))}
          </fieldset>
          {mode === 'notice' ? (
            <label>
              {words.reason}
              <textarea
                name="withdrawal-reason"
                value={reason}
                rows={3}
                onChange={(event) => {
                  setReason(event.target.value);
                }}
              />
            </label>
          ) : null}
          {mode === 'redirected' ? (
            <label>
              {words.redirectTo}
              <input
                name="withdrawal-redirect"
                value={redirectTo}
                onChange={(event) => {
                  setRedirectTo(event.target.value);
                }}
              />
              <small>{words.redirectHelp}</small>
            </label>
          ) : null}
          {error ? <p role="alert">{error}</p> : null}
          <div className="nq57-withdraw__buttons">
            <Button type="submit">{words.confirm}</Button>
            <Button
              buttonStyle="secondary"
              onClick={() => {
                closeModal(modalSlug);
              }}
            >
              {words.cancel}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
