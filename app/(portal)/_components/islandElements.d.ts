import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type IslandElement<Data extends string = never> = DetailedHTMLProps<
  HTMLAttributes<HTMLElement> & Partial<Record<`data-${Data}`, string>>,
  HTMLElement
>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'nq57-chapters': IslandElement;
      'nq57-cover-loop': IslandElement<'src' | 'play' | 'pause'>;
      'nq57-share': IslandElement<'title' | 'url' | 'done' | 'selected'> & { for: string };
      'nq57-suggest': IslandElement<'source' | 'label' | 'topic'>;
      'nq57-video': IslandElement<'player' | 'title'>;
      'nq57-zoom': IslandElement;
    }
  }
}
