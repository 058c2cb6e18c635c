import { useContext, useEffect, useState, type RefObject } from 'react';
import { PaperChartContext } from './chart-styles';

/**
 * The width of a chart's element in pixels, kept up to date; `initial` until it has been measured.
 * On paper it is what the paper gives.
 */
export function useElementWidth(ref: RefObject<HTMLElement | null>, initial = 304): number {
  const paper = useContext(PaperChartContext);
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
  return paper?.width ?? width;
}
