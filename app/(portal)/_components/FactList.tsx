import type { ReactNode } from 'react';
import '../_styles/facts.css';
import { Words } from './Words';

/** Names with their values; those without a value are left out. */
export function FactList({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== undefined && value !== '' && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === 'string' ? <Words text={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
