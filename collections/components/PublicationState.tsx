'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { useEffect, useState } from 'react';
import type { PublicationState as State } from '../../src/adapters/payload/publicationState';
import { en } from '../../src/locale/en/newsroom';
import { vi } from '../../src/locale/vi/newsroom';
import './newsroom.css';

/** What readers see of this document now, per language; asked again after every save. */
export function PublicationState() {
  const { id, collectionSlug, lastUpdateTime, savedDocumentData } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const [states, setStates] = useState<State[]>([]);
  const words = i18n.language === 'en' ? en : vi;
  const path: `/${string}` = `/${collectionSlug ?? ''}/${String(id)}/publication`;
  const endpoint = id === undefined ? undefined : formatAdminURL({ apiRoute: config.routes.api, path });

  useEffect(() => {
    if (endpoint === undefined) return undefined;
    const controller = new AbortController();
    fetch(endpoint, { signal: controller.signal, credentials: 'include' })
      .then((response) => response.json() as Promise<{ states: State[] }>)
      .then(({ states: received }) => {
        setStates(received);
      })
      .catch(() => {
        // Leaving the page aborts the request; without an answer the editor sees no state rather than a wrong one.
        setStates([]);
      });
    return () => {
      controller.abort();
    };
  }, [endpoint, lastUpdateTime, savedDocumentData]);

  if (states.length === 0) return null;
  return (
    <ul className="nq57-publication" aria-label={words.publication.title}>
      {states.map((state) => (
        <li key={state.locale} data-state={state.state}>
          {words.publication.languages[state.locale]}: {words.publication[state.state]}
          {state.url ? (
            <>
              {' · '}
              <a href={state.url} target="_blank" rel="noopener">
                {words.publication.view}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
