import type { ReactNode } from 'react';
import { MotifBand } from './MotifBand';

interface Props {
  title: string;
  /** 1 when the notice is the whole page. */
  headingLevel: 1 | 2;
  children: ReactNode;
}

/** Empty, not found, withdrawn: a sentence that helps and a way on. */
export function Notice({ title, headingLevel, children }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="notice">
      <MotifBand name="notice" />
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
