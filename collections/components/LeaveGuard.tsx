'use client';

import { LeaveWithoutSaving, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui';

/**
 * Asks before somebody leaves a form whose last words are not saved yet. Payload leaves this out where drafts save
 * themselves, though they do so only once the typing has paused.
 */
export function LeaveGuard() {
  const isModified = useFormModified();
  const isSaving = useFormBackgroundProcessing();
  return <LeaveWithoutSaving disablePreventLeave={!isModified && !isSaving} />;
}
