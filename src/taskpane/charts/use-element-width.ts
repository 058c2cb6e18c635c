import { useEffect, useState, type RefObject } from 'react';

/** The width of an element in pixels, kept up to date; `initial` until it has been measured. */
export function useElementWidth(ref: RefObject<HTMLElement | null>, initial = 304): number {
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
